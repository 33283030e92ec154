import { motion, type Motion } from './motion.ts';

export interface SpringOptions {
  readonly damping?: number;
  readonly mass?: number;
  readonly stiffness?: number;
  readonly overshootClamping?: boolean;
  readonly restDisplacementThreshold?: number;
  readonly restSpeedThreshold?: number;
  readonly velocity?: number;
}

export interface DecayOptions {
  readonly velocity?: number;
  readonly deceleration?: number;
  readonly clamp?: readonly number[];
}

/** No spring swings longer than this. */
const LONGEST = 20_000;

/** Steps in which the end of swinging is looked for. */
const STEP = 4;

/** Below this a decay is over, in px a second. */
const SLOWEST = 1;

/** A weight on a spring, drawn to a value. */
export function spring(to: unknown, options: SpringOptions = {}, done?: unknown): Motion {
  const { overshootClamping, restDisplacementThreshold = 0.01, restSpeedThreshold = 2 } = options;
  return motion(done, (from) => {
    const target = Number(to);
    const start = Number(from);
    const away = swing(start - target, options);
    const isOver = (time: number): boolean => {
      const speed = (away(time + 1) - away(time)) * 1000;
      if (overshootClamping && Math.sign(away(time)) !== Math.sign(start - target)) return true;
      return Math.abs(away(time)) < restDisplacementThreshold && Math.abs(speed) < restSpeedThreshold;
    };
    let duration = 0;
    while (duration < LONGEST && !isOver(duration)) duration += STEP;
    return { duration, at: (time) => (time >= duration ? to : target + away(time)) };
  });
}

/** How far a damped weight is from where it rests, after so many milliseconds. */
function swing(
  distance: number,
  { damping = 10, mass = 1, stiffness = 100, velocity = 0 }: SpringOptions,
): (milliseconds: number) => number {
  const own = Math.sqrt(stiffness / mass);
  const loss = damping / (2 * mass);
  const pull = loss * distance + velocity;
  const turn = Math.sqrt(Math.abs(own ** 2 - loss ** 2));
  return (milliseconds) => {
    const time = milliseconds / 1000;
    const fade = Math.exp(-loss * time);
    if (turn === 0) return fade * (distance + pull * time);
    if (loss < own) return fade * (distance * Math.cos(turn * time) + (pull / turn) * Math.sin(turn * time));
    return fade * (distance * Math.cosh(turn * time) + (pull / turn) * Math.sinh(turn * time));
  };
}

/** Goes on with a velocity, in px a second, that fades by a factor each millisecond; stops at a bound. */
export function decay(options: DecayOptions = {}, done?: unknown): Motion {
  const { velocity = 0, deceleration = 0.998, clamp = [] } = options;
  return motion(done, (from) => {
    const start = Number(from);
    const rate = Math.log(deceleration);
    const at = (time: number): number => start + (velocity / 1000) * ((Math.exp(rate * time) - 1) / rate);
    const [low = -Infinity, high = Infinity] = clamp;
    const within = (value: number): number => Math.min(high, Math.max(low, value));
    const bound = velocity < 0 ? low : high;
    // The bound lies behind what is left to go where there is no time for it: the logarithm of a negative number.
    const hit = Math.log(1 + ((bound - start) * rate * 1000) / velocity) / rate;
    const rest = Math.max(0, Math.log(SLOWEST / Math.abs(velocity)) / rate);
    const duration = within(start) !== start || velocity === 0 ? 0 : hit < rest ? Math.max(0, hit) : rest;
    return { duration, at: (time) => within(at(time)) };
  });
}
