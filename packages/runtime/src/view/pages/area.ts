/**
 * Keeps the lengths that style sheets are written in: `--rpx` is 1/750 of the page's width, `--vw` and `--vh` are
 * hundredths of its area. A change of size then needs no new style sheet and no drawing.
 */
export function observeArea(scroller: HTMLElement, resized: () => void): void {
  let width = -1;
  let height = -1;
  const measure = (): void => {
    const box = scroller.getBoundingClientRect();
    // A hidden page keeps its lengths.
    if (box.width === 0 || (box.width === width && box.height === height)) return;
    const isFirst = width < 0;
    ({ width, height } = box);
    scroller.style.setProperty('--rpx', `${width / 750}px`);
    scroller.style.setProperty('--vw', `${width / 100}px`);
    scroller.style.setProperty('--vh', `${height / 100}px`);
    if (!isFirst) resized();
  };
  measure();
  new ResizeObserver(measure).observe(scroller);
}
