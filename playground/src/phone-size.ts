/** The phone with its rim, in CSS pixels: the screen is 375 × 812. */
const WIDTH = 399;
const HEIGHT = 836;

/** Makes the phone as large as its stage allows, and no larger than life. */
export function fitPhone(stage: HTMLElement): void {
  new ResizeObserver(([entry]) => {
    const { width, height } = entry!.contentRect;
    stage.style.setProperty('--scale', Math.min(1, width / WIDTH, height / HEIGHT).toFixed(4));
  }).observe(stage);
}
