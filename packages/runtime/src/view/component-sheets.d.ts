import type { Definition } from '../protocol/index.ts';
import type { View } from './view.ts';
/** When a component is first used on a page; with `shared`, its rules mean every element on that page. */
export declare function adoptComponentSheets({ bundle }: View, root: ShadowRoot, { is, styleIsolation }: Definition): void;
//# sourceMappingURL=component-sheets.d.ts.map