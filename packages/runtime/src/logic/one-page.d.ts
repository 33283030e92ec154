import type { Router } from './router.ts';
import type { Runtime } from './runtime.ts';
/** For apps that have one page and never ask for another. */
export declare function onePage(runtime: Runtime): Router;
//# sourceMappingURL=one-page.d.ts.map