import type { View } from './view.ts';
/** Apps that ask for facts about screen and window: tells the logic thread when they change. */
export declare function system(view: View): void;
//# sourceMappingURL=system.d.ts.map