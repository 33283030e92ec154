import { claimPress, isClaimed } from '../internal/press-claims.ts';
import { swallowClick } from '../internal/swallow-click.ts';

/** A press becomes a drag after so many px. */
const SLOP = 5;
/** A finger that has rested so many ms gives no push. */
const PAUSE = 100;

/** What a movable view does with fingers. */
export interface GestureTarget {
  /** Whether a drag along this axis is its own. */
  mayDrag(axis: 'x' | 'y'): boolean;
  readonly mayScale: boolean;
  /** The first movement of a press. */
  moved(axis: 'x' | 'y'): void;
  started(): void;
  /** The way since `started`, in px. */
  dragged(dx: number, dy: number): void;
  /** How much further apart two fingers are than when the second came. */
  pinched(factor: number): void;
  /** All fingers are gone; velocities in px/s. */
  ended(vx: number, vy: number): void;
}

/** Follows one finger as a drag and two as a pinch. */
export class Gesture {
  private readonly pointers = new Map<number, PointerEvent>();
  private listening: AbortController | undefined;
  private isDragging = false;
  private distance = 0;
  private origin = { x: 0, y: 0 };
  private last = { x: 0, y: 0, time: 0 };
  private velocity = { x: 0, y: 0 };

  constructor(private readonly target: GestureTarget) {}

  /** Takes a finger or a mouse button that went down; one that `isBeside` the view drags nothing. */
  press(down: PointerEvent, isBeside: boolean): void {
    if (down.button !== 0 || this.pointers.size === 2 || this.pointers.has(down.pointerId)) return;
    this.pointers.set(down.pointerId, down);
    if (this.pointers.size === 2) {
      this.beginPinch();
      return;
    }
    this.isDragging = false;
    this.listening = new AbortController();
    const options = { signal: this.listening.signal, passive: true };
    window.addEventListener('pointermove', (event) => this.follow(event, down, isBeside), options);
    window.addEventListener('pointerup', (event) => this.release(event), options);
    window.addEventListener('pointercancel', (event) => this.release(event), options);
  }

  /** Forgets all fingers. */
  stop(): void {
    this.listening?.abort();
    this.pointers.clear();
    this.isDragging = false;
    this.distance = 0;
  }

  private follow(event: PointerEvent, down: PointerEvent, isBeside: boolean): void {
    if (!this.pointers.has(event.pointerId)) return;
    this.pointers.set(event.pointerId, event);
    if (this.distance > 0) {
      this.target.pinched(this.apart() / this.distance);
      return;
    }
    if (isBeside || (!this.isDragging && !this.begin(event, down))) return;
    const { clientX: x, clientY: y, timeStamp: time } = event;
    const elapsed = (time - this.last.time) / 1000;
    if (elapsed > 0) this.velocity = { x: (x - this.last.x) / elapsed, y: (y - this.last.y) / elapsed };
    this.last = { x, y, time };
    this.target.dragged(x - this.origin.x, y - this.origin.y);
  }

  private begin(event: PointerEvent, down: PointerEvent): boolean {
    const dx = event.clientX - down.clientX;
    const dy = event.clientY - down.clientY;
    if (isClaimed(down)) this.stop();
    if (this.pointers.size === 0 || Math.hypot(dx, dy) <= SLOP) return false;
    const axis = Math.abs(dx) > Math.abs(dy) ? 'x' : 'y';
    this.target.moved(axis);
    if (!this.target.mayDrag(axis)) {
      // Its other finger may still come.
      if (!this.target.mayScale) this.stop();
      return false;
    }
    this.isDragging = claimPress(down);
    this.origin = { x: down.clientX, y: down.clientY };
    this.last = { x: down.clientX, y: down.clientY, time: down.timeStamp };
    this.target.started();
    return true;
  }

  private beginPinch(): void {
    if (!this.target.mayScale) return;
    this.distance = Math.max(1, this.apart());
    this.target.started();
  }

  private release(event: PointerEvent): void {
    if (!this.pointers.has(event.pointerId)) return;
    const wasActive = this.isDragging || this.distance > 0;
    const isPush = this.isDragging && this.distance === 0 && event.type === 'pointerup';
    const { x, y } = isPush && event.timeStamp - this.last.time <= PAUSE ? this.velocity : { x: 0, y: 0 };
    if (this.isDragging && event.pointerType === 'mouse' && event.type === 'pointerup') swallowClick();
    // A finger that stays after a pinch drags no more.
    this.stop();
    if (wasActive) this.target.ended(x, y);
  }

  private apart(): number {
    const [a, b] = [...this.pointers.values()];
    return a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;
  }
}
