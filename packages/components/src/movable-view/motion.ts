import type { Place } from './bounds.ts';

/** Slower than this, in px/s, a view stands still. */
const REST = 8;

/** Calls back once a frame with the seconds since the last one, until it says that it is done. */
export class Motion {
  private frame = 0;

  get isRunning(): boolean {
    return this.frame !== 0;
  }

  /** `step` answers whether it goes on. */
  run(step: (seconds: number) => boolean): void {
    this.stop();
    let last = performance.now();
    const next = (now: number): void => {
      // After a pause, such as a hidden window, nothing leaps.
      const seconds = Math.min(0.05, Math.max(0, (now - last) / 1000));
      last = now;
      this.frame = requestAnimationFrame(next);
      if (!step(seconds)) this.stop();
    };
    this.frame = requestAnimationFrame(next);
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }
}

/** One step of a movement to a target; `damping` 20 takes about half a second. It ends exactly at the target. */
export function approach(from: Place, to: Place, damping: number, seconds: number): Place {
  const part = 1 - Math.exp((-damping / 2) * seconds);
  const next = (a: number, b: number, near: number): number => (Math.abs(b - a) < near ? b : a + (b - a) * part);
  return { x: next(from.x, to.x, 0.3), y: next(from.y, to.y, 0.3), scale: next(from.scale, to.scale, 0.002) };
}

/** What is left of a speed, in px/s: the greater the friction, the less. 0 when it is too slow to be seen. */
export function slow(velocity: number, friction: number, seconds: number): number {
  const left = velocity * Math.exp(-2 * (friction > 0 ? friction : 2) * seconds);
  return Math.abs(left) < REST ? 0 : left;
}
