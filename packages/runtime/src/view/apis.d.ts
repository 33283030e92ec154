import type { View } from './view.ts';
/** One `wx` function that the view answers. `page`: the page that it was called from. */
type Api = (args: never, page: number) => unknown;
/** All that the view answers (design §7): name → answer, a promise of it, or `Refused`. */
export type ApiTable = Readonly<Record<string, Api>>;
export declare function createApis(view: View): ApiTable;
export {};
//# sourceMappingURL=apis.d.ts.map