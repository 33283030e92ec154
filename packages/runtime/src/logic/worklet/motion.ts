import { easing, type Unary } from './easing.ts';

/** What becomes of a shared value that is set to it: an animation, which starts from the value that is there. */
export class Motion {
  constructor(readonly begin: (from: unknown) => Course) {}
}

/** A motion that has begun. */
export interface Course {
  /** Milliseconds; may be without an end. */
  readonly duration: number;
  /** The value after so many milliseconds, `duration` at most. */
  at(milliseconds: number): unknown;
  /** Who is told of the end of this, or of a part, and when that is. */
  readonly ends: readonly { readonly at: number; readonly done: Finish }[];
}

/** Told whether the end was reached. */
export type Finish = (isFinished: boolean) => void;

export interface TimingOptions {
  readonly duration?: number;
  readonly easing?: Unary | { factory(): Unary };
}

/** To a value in a given time. What is no number is there when the time is over. */
export function timing(to: unknown, { duration = 300, easing: given }: TimingOptions = {}, done?: unknown): Motion {
  const ease = typeof given === 'object' ? given.factory() : (given ?? easing.inOut(easing.quad));
  return motion(done, (from) => ({
    duration,
    at(time) {
      if (time >= duration) return to;
      return typeof from === 'number' && typeof to === 'number' ? from + (to - from) * ease(time / duration) : from;
    },
  }));
}

/** One motion after the other. */
export function sequence(...steps: readonly unknown[]): Motion {
  return new Motion((from) => {
    const courses: { readonly start: number; readonly course: Course }[] = [];
    let [start, value] = [0, from];
    for (const step of steps) {
      const course = toMotion(step).begin(value);
      courses.push({ start, course });
      start += course.duration;
      if (start === Infinity) break;
      value = course.at(course.duration);
    }
    return {
      duration: start,
      at(time) {
        const current = courses.filter((one) => one.start <= time).at(-1);
        return current ? current.course.at(Math.min(time - current.start, current.course.duration)) : from;
      },
      ends: courses.flatMap((one) => one.course.ends.map(({ at, done }) => ({ at: one.start + at, done }))),
    };
  });
}

/** The same again and again, without an end for 0 or less; `isReversed`: every other time back to where it began. */
export function repeat(step: unknown, times = 2, isReversed = false, done?: unknown): Motion {
  return motion(done, (from) => {
    const { at, duration } = toMotion(step).begin(from);
    const end = Number.isFinite(duration) ? at(duration) : from;
    const last = times > 0 ? times - 1 : Infinity;
    return {
      duration: duration * (last + 1) || 0,
      at(time) {
        const round = Math.min(Math.floor(time / (duration || 1)), last);
        const value = at(time - round * duration);
        return isReversed && round % 2 === 1 ? Number(from) + Number(end) - Number(value) : value;
      },
    };
  });
}

/** A motion that begins later. */
export function delay(milliseconds: number, step: unknown): Motion {
  return new Motion((from) => {
    const { at, duration, ends } = toMotion(step).begin(from);
    return {
      duration: milliseconds + duration,
      at: (time) => (time < milliseconds ? from : at(time - milliseconds)),
      ends: ends.map((end) => ({ ...end, at: end.at + milliseconds })),
    };
  });
}

/** Makes a motion that is one part, whose end is told to `done`. */
export function motion(done: unknown, begin: (from: unknown) => Omit<Course, 'ends'>): Motion {
  return new Motion((from) => {
    const course = begin(from);
    return { ...course, ends: typeof done === 'function' ? [{ at: course.duration, done: done as Finish }] : [] };
  });
}

/** A plain value among motions is there at once. */
function toMotion(step: unknown): Motion {
  return step instanceof Motion ? step : timing(step, { duration: 0 });
}
