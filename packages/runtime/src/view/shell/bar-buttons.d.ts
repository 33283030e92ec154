import type { PageElement } from '../page-element.ts';
import type { View } from '../view.ts';
/** Ways out of a page, in its navigation bar (spec, components §5 window). */
export interface BarButtons {
    show(ways: {
        readonly back: boolean;
        readonly home: boolean;
    }): void;
    hideHome(): void;
}
export declare function addBarButtons({ frame, bundle, send }: View, page: PageElement): void;
//# sourceMappingURL=bar-buttons.d.ts.map