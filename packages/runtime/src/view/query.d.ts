import type { SelectorRequest } from '../protocol/selector-query.ts';
import type { View } from './view.ts';
type Result = Readonly<Record<string, unknown>>;
/** Answers one `exec` of a selector query (spec, components §4). Everything is in px, seen from the page's area. */
export declare function answerQueries(view: View, { queries }: SelectorRequest): (Result | null | Result[])[];
export {};
//# sourceMappingURL=query.d.ts.map