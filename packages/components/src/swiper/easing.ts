type Easing = (done: number) => number;

const easeOutCubic: Easing = (done) => 1 - (1 - done) ** 3;

const easings: Readonly<Record<string, Easing>> = {
  linear: (done) => done,
  easeInCubic: (done) => done ** 3,
  easeOutCubic,
  easeInOutCubic: (done) => (done < 0.5 ? 4 * done ** 3 : 1 - (2 - 2 * done) ** 3 / 2),
};

/** `easing-function` by name; `default` starts fast and settles. */
export function easing(name: string): Easing {
  return easings[name] ?? easeOutCubic;
}
