import { attributes } from '../catalog/movable-view.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';
import { pixels } from '../internal/length.ts';
import { setState } from '../internal/states.ts';
import { clamp, fit, resist } from './bounds.ts';
import type { Box, Place } from './bounds.ts';
import { Gesture } from './gesture.ts';
import type { GestureTarget } from './gesture.ts';
import { approach, Motion, slow } from './motion.ts';

type Source = '' | 'touch' | 'touch-out-of-bounds' | 'out-of-bounds' | 'friction';

const STEP = 10;
const KEYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/**
 * @summary Can be dragged inside its `movable-area`, and scaled with two fingers. `x`, `y` and `scale-value` are where the
 * app wants it; a drag does not change them.
 * @fires change - `{ x, y, source }` with `source` `touch`, `touch-out-of-bounds`, `out-of-bounds`, `friction` or `''` for code.
 * @fires scale - `{ x, y, scale }`
 * @fires htouchmove - when a press begins to move sideways; `vtouchmove` when up or down.
 */
export class WxMovableView extends wxElement(attributes) implements GestureTarget {
  private readonly internals = this.attachInternals();
  private readonly gesture = new Gesture(this);
  private readonly motion = new Motion();
  private readonly sizes = new ResizeObserver(() => this.refit());
  /** The author's own `style` replaces ours: it is put back. */
  private readonly styles = new MutationObserver(() => {
    if (this.style.transform === '') this.draw(this.place);
  });
  private place: Place = { x: 0, y: 0, scale: 1 };
  /** Where the drag or pinch began. */
  private origin = this.place;

  constructor() {
    super();
    this.addEventListener('pointerdown', (event) => this.press(event));
    this.addEventListener('keydown', (event) => this.pressKey(event));
    this.addEventListener('wheel', (event) => this.zoom(event), { passive: false });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
    this.styles.observe(this, { attributeFilter: ['style'] });
    if (this.parentElement) this.sizes.observe(this.parentElement);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.styles.disconnect();
    this.gesture.stop();
    this.motion.stop();
  }

  /** Takes a finger: its own, or one beside it, that can take part in a pinch only. */
  press(down: PointerEvent, isBeside = false): void {
    if (!this.disabled && (this.direction !== 'none' || this.scale)) this.gesture.press(down, isBeside);
  }

  mayDrag(axis: 'x' | 'y'): boolean {
    if (this.direction === 'all') return true;
    return this.direction === (axis === 'x' ? 'horizontal' : 'vertical');
  }

  get mayScale(): boolean {
    return this.scale;
  }

  moved(axis: 'x' | 'y'): void {
    emit(this, axis === 'x' ? 'htouchmove' : 'vtouchmove');
  }

  started(): void {
    this.motion.stop();
    this.origin = this.place;
  }

  dragged(dx: number, dy: number): void {
    const { box } = this;
    const wanted = {
      x: this.origin.x + (this.direction === 'vertical' ? 0 : dx),
      y: this.origin.y + (this.direction === 'horizontal' ? 0 : dy),
      scale: this.place.scale,
    };
    const inside = fit(wanted, box);
    const isBeyond = inside.x !== wanted.x || inside.y !== wanted.y;
    if (this.outOfBounds && isBeyond) this.moveTo(resist(wanted, box), 'touch-out-of-bounds');
    else this.moveTo(inside, 'touch');
  }

  pinched(factor: number): void {
    this.scaleTo(this.origin.scale * factor);
  }

  ended(vx: number, vy: number): void {
    const inside = fit(this.place, this.box);
    if (inside.x !== this.place.x || inside.y !== this.place.y) this.glideTo(inside, 'out-of-bounds');
    else if (this.inertia) this.runOn(this.direction === 'vertical' ? 0 : vx, this.direction === 'horizontal' ? 0 : vy);
  }

  protected override update(changes: Changes): void {
    super.update(changes);
    const isMovable = !this.disabled && this.direction !== 'none';
    for (const direction of ['all', 'horizontal', 'vertical']) {
      setState(this.internals, direction, isMovable && this.direction === direction);
    }
    setState(this.internals, 'scale', !this.disabled && this.scale);
    if (isMovable && !this.hasAttribute('tabindex')) this.tabIndex = 0;
    if (['x', 'y', 'scaleValue', 'scaleMin', 'scaleMax', 'scale'].some((name) => changes.has(name)) || !this.hasUpdated)
      this.takePlace(changes);
  }

  private get box(): Box {
    const area = this.parentElement;
    return {
      left: this.offsetLeft,
      top: this.offsetTop,
      width: this.offsetWidth,
      height: this.offsetHeight,
      areaWidth: area?.clientWidth ?? 0,
      areaHeight: area?.clientHeight ?? 0,
    };
  }

  /** What the app asks for, as far as it has said something new. */
  private takePlace(changes: Changes): void {
    const isFirst = !this.hasUpdated;
    const wanted = {
      x: isFirst || changes.has('x') ? (pixels(this, this.x) ?? this.place.x) : this.place.x,
      y: isFirst || changes.has('y') ? (pixels(this, this.y) ?? this.place.y) : this.place.y,
      scale: this.fitScale(isFirst || changes.has('scaleValue') ? this.scaleValue : this.place.scale),
    };
    const inside = fit(wanted, this.box);
    if (isFirst) this.draw(inside);
    else if (this.animation) this.glideTo(inside, '');
    else this.moveTo(inside, '');
  }

  /** Another size of the view or the area leaves it inside. */
  private refit(): void {
    if (this.hasUpdated && !this.motion.isRunning) this.moveTo(fit(this.place, this.box), '');
  }

  private fitScale(scale: number): number {
    return this.scale ? clamp(scale, this.scaleMin, this.scaleMax) : 1;
  }

  private scaleTo(scale: number): void {
    this.moveTo(fit({ ...this.place, scale: this.fitScale(scale) }, this.box), 'touch');
  }

  private glideTo(target: Place, source: Source): void {
    this.motion.run((seconds) => {
      this.moveTo(approach(this.place, target, this.damping, seconds), source);
      return this.place.x !== target.x || this.place.y !== target.y || this.place.scale !== target.scale;
    });
  }

  private runOn(vx: number, vy: number): void {
    let velocity = { x: vx, y: vy };
    this.motion.run((seconds) => {
      velocity = { x: slow(velocity.x, this.friction, seconds), y: slow(velocity.y, this.friction, seconds) };
      const { x, y, scale } = this.place;
      this.moveTo(fit({ x: x + velocity.x * seconds, y: y + velocity.y * seconds, scale }, this.box), 'friction');
      return velocity.x !== 0 || velocity.y !== 0;
    });
  }

  private moveTo(place: Place, source: Source): void {
    const before = this.place;
    this.draw(place);
    const { x, y, scale } = place;
    if (scale !== before.scale) emit(this, 'scale', { x, y, scale });
    if (x !== before.x || y !== before.y) emit(this, 'change', { x, y, source });
  }

  private draw(place: Place): void {
    this.place = place;
    this.style.transform = `translate(${place.x}px, ${place.y}px) scale(${place.scale})`;
  }

  private pressKey(event: KeyboardEvent): void {
    const way = KEYS[event.key];
    if (way === undefined || event.target !== this || this.disabled) return;
    const [dx, dy] = way;
    if (!this.mayDrag(dx === 0 ? 'y' : 'x')) return;
    event.preventDefault();
    this.motion.stop();
    const { x, y, scale } = this.place;
    this.moveTo(fit({ x: x + dx, y: y + dy, scale }, this.box), 'touch');
  }

  /** A pinch on a pad comes as a turned wheel with the control key. */
  private zoom(event: WheelEvent): void {
    if (!event.ctrlKey || !this.scale || this.disabled) return;
    event.preventDefault();
    this.scaleTo(this.place.scale * Math.exp(-event.deltaY / 100));
  }
}

/** Registers `wx-movable-view`. */
export function defineMovableView(): void {
  define('wx-movable-view', WxMovableView);
}
