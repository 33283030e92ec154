/** Moves a number over time, one step a frame, until it arrives or is stopped. */
export class Tween {
  private frame = 0;

  get isRunning(): boolean {
    return this.frame !== 0;
  }

  /** `step` hears the part of the way that is done, 0 to 1; it hears 1 exactly once, at once when `duration` is 0. */
  run(duration: number, step: (done: number) => void): void {
    this.stop();
    if (duration <= 0) {
      step(1);
      return;
    }
    const start = performance.now();
    const next = (now: number): void => {
      const done = Math.min(1, Math.max(0, (now - start) / duration));
      this.frame = done < 1 ? requestAnimationFrame(next) : 0;
      step(done);
    };
    this.frame = requestAnimationFrame(next);
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }
}
