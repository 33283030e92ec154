import { claimPress, isClaimed } from './press-claims.ts';
import { swallowClick } from './swallow-click.ts';
import { Tween } from './tween.ts';

/** A press becomes a turn after so many px. */
const SLOP = 6;
/** A released wheel runs on as far as it would have come in so many ms. */
const MOMENTUM = 240;
/** A finger that has rested so many ms gives no push. */
const PAUSE = 100;
/** A notch of a mouse wheel is at least so many px; what is less is a pad, and followed. */
const NOTCH = 40;

/** A column of items of one size, one of which is picked. Positions are in items. */
export interface WheelHost {
  /** Of one item, in px. */
  readonly itemSize: number;
  readonly count: number;
  /** Called for every frame of a movement. */
  show(position: number): void;
  /** The user has taken hold. */
  started(): void;
  /** It is decided which item it will be. */
  decided(index: number): void;
  /** It stands still. */
  rested(): void;
}

/** Turns a column by finger, mouse, mouse wheel and keyboard: it follows, runs on, and comes to rest on an item. */
export class Wheel {
  private position = 0;
  private isHeld = false;
  /** Where it runs to. */
  private target = 0;
  private readonly tween = new Tween();
  private pressed: AbortController | undefined;
  private settling: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: WheelHost) {}

  /** Whether the user has taken hold and it does not rest yet. */
  get isTurning(): boolean {
    return this.isHeld;
  }

  /** Puts an item into the middle at once. */
  jump(index: number): void {
    this.stop();
    this.place(index);
  }

  /** Comes to rest at once, where it is going to. */
  finish(): void {
    if (!this.isHeld) return;
    const index = this.tween.isRunning ? this.target : Math.round(this.fit(this.position));
    this.stop();
    this.place(index);
    this.host.decided(index);
    this.host.rested();
  }

  /** Ends whatever moves. */
  stop(): void {
    this.pressed?.abort();
    this.tween.stop();
    clearTimeout(this.settling);
    this.isHeld = false;
  }

  /** Follows a press. `middle` is where the picked item is, in px of the window. */
  press(down: PointerEvent, middle: number): void {
    if (!down.isPrimary || down.button !== 0) return;
    this.pressed?.abort();
    this.tween.stop();
    const pressed = (this.pressed = new AbortController());
    const options = { signal: pressed.signal, passive: true };
    const origin = this.position;
    const { itemSize } = this.host;
    let isDragging = false;
    let last = { y: down.clientY, time: down.timeStamp };
    let velocity = 0;
    const follow = ({ clientY, timeStamp, pointerId }: PointerEvent): void => {
      if (pointerId !== down.pointerId) return;
      if (!isDragging) {
        if (isClaimed(down)) pressed.abort();
        if (pressed.signal.aborted || Math.abs(clientY - down.clientY) <= SLOP) return;
        isDragging = claimPress(down);
        this.start();
      }
      if (timeStamp > last.time) velocity = (last.y - clientY) / (timeStamp - last.time);
      last = { y: clientY, time: timeStamp };
      this.place(this.resist(origin + (down.clientY - clientY) / itemSize));
    };
    const end = (up: PointerEvent): void => {
      if (up.pointerId !== down.pointerId) return;
      pressed.abort();
      if (isDragging) {
        if (up.pointerType === 'mouse') swallowClick();
        const push = up.timeStamp - last.time > PAUSE ? 0 : velocity;
        this.glideTo(this.position + (push * MOMENTUM) / itemSize);
      } else if (up.type === 'pointerup') {
        this.glideTo(origin + (up.clientY - middle) / itemSize);
      } else {
        this.glideTo(this.position);
      }
    };
    window.addEventListener('pointermove', follow, options);
    window.addEventListener('pointerup', end, options);
    window.addEventListener('pointercancel', end, options);
  }

  /** To be called when there are other items: what runs to one that is gone runs to the last. */
  refit(): void {
    if (this.tween.isRunning) this.glideTo(this.target);
  }

  /** Turns by a mouse wheel or a pad. */
  scroll(event: WheelEvent): void {
    event.preventDefault();
    this.start();
    this.tween.stop();
    const way = Math.abs(event.deltaY) >= NOTCH ? Math.sign(event.deltaY) : event.deltaY / this.host.itemSize;
    this.place(this.fit(this.position + way));
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.glideTo(this.position), PAUSE);
  }

  /** Turns to the item nearest to a position, running on from where it is. */
  glideTo(position: number): void {
    const index = Math.round(this.fit(position));
    const from = this.position;
    const way = index - from;
    if (way !== 0) this.start();
    if (!this.isHeld) return;
    this.target = index;
    this.host.decided(index);
    this.tween.run(way === 0 ? 0 : Math.min(600, 200 + Math.abs(way) * 40), (done) => {
      this.place(done === 1 ? index : from + way * (1 - (1 - done) ** 3));
      if (done < 1) return;
      this.isHeld = false;
      this.host.rested();
    });
  }

  private start(): void {
    if (this.isHeld) return;
    this.isHeld = true;
    this.host.started();
  }

  private place(position: number): void {
    this.position = position;
    this.host.show(position);
  }

  private fit(position: number): number {
    return Math.min(Math.max(0, this.host.count - 1), Math.max(0, position));
  }

  /** Beyond the ends it follows at a third of the way. */
  private resist(position: number): number {
    const fitting = this.fit(position);
    return fitting + (position - fitting) / 3;
  }
}
