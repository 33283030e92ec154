/**
 * Keeps the lengths that style sheets are written in: `--rpx` is 1/750 of the page's width, `--vw` and `--vh` are
 * hundredths of its area. A change of size then needs no new style sheet and no drawing.
 */
export declare function observeArea(scroller: HTMLElement, resized: () => void): void;
//# sourceMappingURL=area.d.ts.map