import type { WxElement } from '../internal/element.ts';

interface AutoplayHost extends WxElement {
  readonly autoplay: boolean;
  readonly interval: number;
  /** Whether something stands against moving on: a finger, a single item. */
  readonly isHeld: boolean;
  advance(): void;
}

/** Moves a swiper on every `interval` ms, but not while it is held or cannot be seen. */
export class Autoplay {
  private timer: ReturnType<typeof setInterval> | undefined;
  private interval = 0;

  constructor(private readonly host: AutoplayHost) {}

  /** To be called when the host was updated, or comes back to a page. */
  takeProperties(): void {
    const { autoplay, interval } = this.host;
    if (!autoplay) this.stop();
    else if (this.timer === undefined || this.interval !== interval) this.restart();
  }

  /** The next move comes a whole interval from now. */
  restart(): void {
    this.stop();
    if (!this.host.autoplay || !this.host.isConnected) return;
    this.interval = this.host.interval;
    this.timer = setInterval(() => this.tick(), this.interval);
  }

  private tick(): void {
    if (!this.host.isHeld && !document.hidden && this.host.checkVisibility()) this.host.advance();
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }
}
