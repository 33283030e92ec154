import type { View } from './view.ts';
/** Apps with handlers of `transitionend`, `animationstart` and their like: these have a meaning beyond the browser's. */
export declare function animationEvents({ hooks }: View): void;
//# sourceMappingURL=animation-events.d.ts.map