import type { View } from './view.ts';
/** Apps with pages that want to know how they are scrolled; which pages do, the logic thread says. */
export declare function pageScroll({ hooks, send }: View): void;
//# sourceMappingURL=page-scroll.d.ts.map