import type { View } from './view.ts';
/** Apps with handlers of `longpress` or `longtap`: where there is one, it takes the place of the tap (spec, components §1). */
export declare function longPress({ hooks }: View): void;
//# sourceMappingURL=long-press.d.ts.map