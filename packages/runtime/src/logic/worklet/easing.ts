/** How far something has come, by the share of its time; both from 0 to 1. */
export type Unary = (value: number) => number;

const power =
  (exponent: number): Unary =>
  (x) =>
    x ** exponent;

/** Curves by name, as `wx.worklet.Easing` has them. */
export const easing = {
  linear: (x: number) => x,
  ease: (x: number) => bezier(0.42, 0, 1, 1).factory()(x),
  quad: power(2),
  cubic: power(3),
  poly: power,
  sin: (x: number) => 1 - Math.cos((x * Math.PI) / 2),
  circle: (x: number) => 1 - Math.sqrt(1 - x * x),
  exp: (x: number) => 2 ** (10 * (x - 1)),
  bounce: (x: number) => 1 - Math.abs(Math.cos(2.5 * Math.PI * x)) * (1 - x),
  back:
    (overshoot = 1.70158): Unary =>
    (x) =>
      x * x * ((overshoot + 1) * x - overshoot),
  elastic:
    (bounciness = 1): Unary =>
    (x) =>
      1 - Math.cos((x * Math.PI) / 2) ** 3 * Math.cos(x * bounciness * Math.PI),
  in: (ease: Unary) => ease,
  out:
    (ease: Unary): Unary =>
    (x) =>
      1 - ease(1 - x),
  inOut:
    (ease: Unary): Unary =>
    (x) =>
      x < 0.5 ? ease(2 * x) / 2 : 1 - ease(2 - 2 * x) / 2,
};

export type Points = readonly [x1: number, y1: number, x2: number, y2: number];

/** A curve of CSS, which is given as what makes it. */
export function bezier(...[x1, y1, x2, y2]: Points): { factory(): Unary } {
  const at = (a: number, b: number, t: number): number => 3 * a * t * (1 - t) ** 2 + 3 * b * t * t * (1 - t) + t ** 3;
  const curve: Unary = (x) => {
    let [low, high] = [0, 1];
    for (let i = 0; i < 30; i++) {
      const middle = (low + high) / 2;
      if (at(x1, x2, middle) < x) low = middle;
      else high = middle;
    }
    return x <= 0 ? 0 : x >= 1 ? 1 : at(y1, y2, (low + high) / 2);
  };
  return { factory: () => curve };
}
