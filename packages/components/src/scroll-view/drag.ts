import { emit } from '../internal/emit.ts';
import type { WxElement } from '../internal/element.ts';

interface DragHost extends WxElement {
  readonly enhanced: boolean;
}

interface Sample {
  readonly top: number;
  readonly left: number;
  readonly time: number;
}

/** Tells when a finger scrolls an `enhanced` scroll-view: `dragstart`, `dragging`, `dragend` with the speed in px/ms. */
export class Drag {
  /** Whether a finger is down and has moved. */
  isDragging = false;
  private last: Sample | undefined;
  private velocity = { x: 0, y: 0 };

  constructor(private readonly host: DragHost) {
    const options = { passive: true };
    host.addEventListener('touchmove', () => this.start(), options);
    host.addEventListener('touchend', () => this.end(), options);
    host.addEventListener('touchcancel', () => this.end(), options);
  }

  /** To be called when the host has left the page: nobody will hear of the finger again. */
  forget(): void {
    this.isDragging = false;
  }

  /** To be called when the host has scrolled. */
  scrolled(): void {
    if (!this.isDragging) return;
    const sample = this.sample();
    const elapsed = sample.time - (this.last?.time ?? sample.time);
    if (this.last !== undefined && elapsed > 0) {
      this.velocity = { x: (sample.left - this.last.left) / elapsed, y: (sample.top - this.last.top) / elapsed };
    }
    this.last = sample;
    this.tell('dragging');
  }

  private start(): void {
    if (this.isDragging) return;
    this.isDragging = true;
    this.velocity = { x: 0, y: 0 };
    this.last = this.sample();
    this.tell('dragstart');
  }

  private end(): void {
    if (!this.isDragging) return;
    this.isDragging = false;
    this.tell('dragend', { velocity: this.velocity });
  }

  private sample(): Sample {
    return { top: this.host.scrollTop, left: this.host.scrollLeft, time: performance.now() };
  }

  private tell(type: string, more: object = {}): void {
    const { host } = this;
    if (host.enhanced) emit(host, type, { scrollTop: host.scrollTop, scrollLeft: host.scrollLeft, ...more });
  }
}
