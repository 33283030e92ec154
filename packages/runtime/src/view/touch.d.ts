import type { View } from './view.ts';
/** Apps with handlers of touch events. */
export declare function touches({ hooks }: View): void;
//# sourceMappingURL=touch.d.ts.map