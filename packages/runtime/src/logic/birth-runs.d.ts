import type { BirthRun } from '../protocol/messages.ts';
import type { Instance } from './tree/instance.ts';
/** The birth of a page, which stands in no template. */
export declare function pageRun({ definition, id, snapshot }: Instance): BirthRun;
/** Puts births together that differ in nothing but the row of one list. `births` are in order of id, and so are runs. */
export declare function toRuns(births: readonly Instance[]): BirthRun[];
//# sourceMappingURL=birth-runs.d.ts.map