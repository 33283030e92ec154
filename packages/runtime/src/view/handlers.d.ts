import type { View } from './view.ts';
/** What every view does with messages of the logic thread; features add what is theirs. */
export declare function createHandlers(view: View): View['handlers'];
//# sourceMappingURL=handlers.d.ts.map