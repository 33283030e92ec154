import { attributes } from '../catalog/swiper.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';
import { pixels } from '../internal/length.ts';
import { reflect } from '../internal/reflect.ts';
import { Tween } from '../internal/tween.ts';
import { Autoplay } from './autoplay.ts';
import { Dots } from './dots.ts';
import { easing } from './easing.ts';
import { followPress } from './gesture.ts';
import type { DragTarget } from './gesture.ts';
import { Items } from './items.ts';
import { indexAt, lastPosition, nearestPosition, resist, snapShift } from './layout.ts';
import type { Row } from './layout.ts';

type Source = '' | 'autoplay' | 'touch';

/** Faster than this, in px/ms, a flick turns to the next item however short it was. */
const FLICK = 0.3;

/**
 * @summary Shows one of its `swiper-item`s, or some, and moves between them. A swipe does not change `current`; only
 * another value of `current` moves the row.
 * @fires change - `{ current, currentItemId?, source }` with `source` `''`, `'autoplay'` or `'touch'`, when the way is decided.
 * @fires transition - `{ dx, dy }`, in every frame of a movement.
 * @fires animationfinish - like `change`, when it rests.
 */
export class WxSwiper extends wxElement(attributes) implements DragTarget {
  private readonly tween = new Tween();
  private readonly dots = new Dots(this);
  private readonly autoplaying = new Autoplay(this);
  private readonly items = new Items(this, () => this.itemsChanged());
  /** How far the row has moved, in items. Between items while it moves, beyond them on and on in a circle. */
  private position = 0;
  /** The item that is shown, or moved to. */
  private index = 0;
  private isDragged = false;
  /** Where the movement began. */
  private origin = 0;
  /** Whether `current` asks for an item that has not come yet. */
  private isOutOfReach = false;

  constructor() {
    super();
    this.addEventListener('pointerdown', (event) => followPress(event, this));
    this.addEventListener('keydown', (event) => this.turnByKey(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.items.watch();
    if (this.hasUpdated) this.autoplaying.takeProperties();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.items.forget();
    this.autoplaying.stop();
    this.tween.stop();
    this.position = this.index;
  }

  get isVertical(): boolean {
    return this.vertical;
  }

  get isHeld(): boolean {
    return this.isDragged || this.items.list.length <= this.row.shown;
  }

  /** The next item; from the last of a straight row back to the first. */
  advance(): void {
    const isAtEnd = !this.circular && this.index >= lastPosition(this.row);
    this.turnTo(isAtEnd ? 0 : Math.round(this.position) + 1, 'autoplay');
  }

  start(): void {
    this.isDragged = true;
    this.tween.stop();
    this.origin = this.position;
  }

  move(way: number): void {
    const allowed =
      this.direction === 'positive' ? Math.max(0, way) : this.direction === 'negative' ? Math.min(0, way) : way;
    this.show(resist(this.origin + allowed / this.itemSize, this.row));
    this.reportMovement();
  }

  end(_way: number, velocity: number): void {
    this.isDragged = false;
    this.autoplaying.restart();
    const moved = this.position - this.origin;
    const isFlick = Math.abs(velocity) > FLICK && Math.sign(velocity) === Math.sign(moved);
    const target =
      isFlick && Math.abs(moved) < 0.5 ? Math.round(this.origin) + Math.sign(velocity) : Math.round(this.position);
    this.moveTo(this.circular ? target : indexAt(target, this.row), 'touch');
  }

  protected override update(changes: Changes): void {
    super.update(changes);
    reflect(this, 'vertical', this.vertical);
    if (!this.hasAttribute('role')) this.setAttribute('role', 'group');
    if (!this.hasAttribute('tabindex')) this.setAttribute('tabindex', '0');
    const isMoved = changes.has('current') || changes.has('currentItemId');
    if (!this.hasUpdated) this.jump();
    else if (isMoved && this.wantedIndex !== this.index)
      this.turnTo(nearestPosition(this.wantedIndex, this.position, this.row), '');
    else if (!this.tween.isRunning && !this.isDragged) this.show(this.position);
    this.autoplaying.takeProperties();
  }

  private get row(): Row {
    return { count: this.items.list.length, shown: Math.max(1, this.displayMultipleItems), isCircular: this.circular };
  }

  private get margins(): { before: number; after: number } {
    return { before: pixels(this, this.previousMargin) ?? 0, after: pixels(this, this.nextMargin) ?? 0 };
  }

  /** Of one item along the axis, in px. */
  private get itemSize(): number {
    const { before, after } = this.margins;
    const room = (this.vertical ? this.clientHeight : this.clientWidth) - before - after;
    return Math.max(1, room / this.row.shown);
  }

  private get wantedIndex(): number {
    const byId =
      this.currentItemId === ''
        ? -1
        : this.items.list.findIndex((item) => item.getAttribute('item-id') === this.currentItemId);
    return byId >= 0 ? byId : this.current;
  }

  /** Items come and go at any time: the one that is shown stays, and a `current` that has come within reach is taken. */
  private itemsChanged(): void {
    if (!this.hasUpdated || this.isDragged || this.tween.isRunning) return;
    if (this.isOutOfReach || this.index >= this.items.list.length) this.jump();
    else this.show(this.position);
  }

  /** To what is bound, without a movement or an event. */
  private jump(): void {
    this.index = indexAt(Math.min(this.wantedIndex, Math.max(0, this.row.count - 1)), this.row);
    this.isOutOfReach = this.wantedIndex > this.index;
    this.show(this.index);
  }

  private turnTo(position: number, source: Source): void {
    this.origin = this.position;
    this.moveTo(position, source);
  }

  private moveTo(position: number, source: Source): void {
    const from = this.position;
    const index = indexAt(position, this.row);
    const ease = easing(this.easingFunction);
    const isChange = index !== this.index;
    this.index = index;
    this.isOutOfReach = false;
    this.tween.run(from === position ? 0 : this.duration, (done) => {
      this.show(done === 1 ? position : from + (position - from) * ease(done));
      this.reportMovement();
      if (done === 1) this.rest(source);
    });
    if (isChange) emit(this, 'change', this.detail(source));
  }

  private rest(source: Source): void {
    // Circles start again from their first round, so that positions stay small.
    this.show(indexAt(this.position, this.row));
    emit(this, 'animationfinish', this.detail(source));
  }

  private detail(source: Source): object {
    const id = this.items.list[this.index]?.getAttribute('item-id') ?? null;
    return id === null ? { current: this.index, source } : { current: this.index, currentItemId: id, source };
  }

  private show(position: number): void {
    this.position = position;
    const { row, margins } = this;
    const shift = this.snapToEdge ? snapShift(position, row, margins.before, margins.after) : 0;
    this.items.place(position, row, { isVertical: this.vertical, ...margins, shift });
    this.dots.draw(this.row.count, this.index, this.row.shown);
  }

  private reportMovement(): void {
    const way = (this.position - this.origin) * this.itemSize;
    emit(this, 'transition', this.vertical ? { dx: 0, dy: way } : { dx: way, dy: 0 });
  }

  private turnByKey(event: KeyboardEvent): void {
    const step = { [this.vertical ? 'ArrowDown' : 'ArrowRight']: 1, [this.vertical ? 'ArrowUp' : 'ArrowLeft']: -1 }[
      event.key
    ];
    if (step === undefined || event.target !== this) return;
    event.preventDefault();
    const target = Math.round(this.position) + step;
    this.turnTo(this.circular ? target : indexAt(target, this.row), 'touch');
  }
}

/** Registers `wx-swiper`. */
export function defineSwiper(): void {
  define('wx-swiper', WxSwiper);
}
