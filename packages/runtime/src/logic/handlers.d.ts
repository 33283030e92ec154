import type { Runtime } from './runtime.ts';
/** What every worker does with messages of the view. Router, storage and calls to the frame add what is theirs. */
export declare function createHandlers(runtime: Runtime): Runtime['handlers'];
//# sourceMappingURL=handlers.d.ts.map