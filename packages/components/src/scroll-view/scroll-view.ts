import { attributes } from '../catalog/scroll-view.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';
import { pixels } from '../internal/length.ts';
import { reflect } from '../internal/reflect.ts';
import { setState } from '../internal/states.ts';
import { Drag } from './drag.ts';
import { Edges } from './edges.ts';
import { Refresher } from './refresher.ts';

/**
 * @summary A box that scrolls, itself the scroller. `scroll-top`, `scroll-left` and `scroll-into-view` are targets, held by
 * `targetScrollTop`, `targetScrollLeft` and `targetId`: the DOM's own names keep their meaning.
 * @fires scroll - `{ scrollLeft, scrollTop, scrollHeight, scrollWidth, deltaX, deltaY, isDrag }`
 * @fires scrolltoupper - `{ direction: 'top' | 'left' }`, once when the threshold is crossed.
 * @fires scrolltolower - `{ direction: 'bottom' | 'right' }`
 * @fires dragstart - `{ scrollTop, scrollLeft }`, with `enhanced`; also `dragging`, and `dragend` with `velocity`.
 * @fires refresherpulling - `{ dy }`; also `refresherrefresh`, `refresherrestore`, `refresherabort`.
 */
export class WxScrollView extends wxElement(attributes) {
  private readonly internals = this.attachInternals();
  private readonly drag = new Drag(this);
  private readonly refresher = new Refresher(this);
  private readonly horizontal = new Edges();
  private readonly vertical = new Edges();
  private last = { top: 0, left: 0 };

  constructor() {
    super();
    this.addEventListener('scroll', (event) => this.replaceScroll(event), { capture: true, passive: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.drag.forget();
  }

  protected override update(changes: Changes): void {
    super.update(changes);
    reflect(this, 'scroll-x', this.scrollX);
    reflect(this, 'scroll-y', this.scrollY);
    reflect(this, 'enable-flex', this.enableFlex);
    reflect(this, 'refresher-enabled', this.refresherEnabled);
    setState(this.internals, 'no-anchoring', !this.scrollAnchoring);
    setState(this.internals, 'no-bounces', this.enhanced && !this.bounces);
    setState(this.internals, 'no-scrollbar', this.enhanced && !this.showScrollbar);
    setState(this.internals, 'paging', this.enhanced && this.pagingEnabled);
    // A scroller must be reachable by the keyboard.
    if ((this.scrollX || this.scrollY) && !this.hasAttribute('tabindex')) this.setAttribute('tabindex', '0');
    this.moveToTarget(changes);
    this.refresher.takeProperties();
  }

  /** `scroll-into-view` wins over `scroll-top`. */
  private moveToTarget(changes: Changes): void {
    const child =
      changes.has('targetId') && this.targetId !== '' ? this.querySelector(`#${CSS.escape(this.targetId)}`) : null;
    if (child !== null) {
      this.moveToChild(child);
      return;
    }
    const top = changes.has('targetScrollTop') ? pixels(this, this.targetScrollTop) : undefined;
    const left = changes.has('targetScrollLeft') ? pixels(this, this.targetScrollLeft) : undefined;
    if (top !== undefined || left !== undefined) this.moveTo(top, left);
  }

  private moveToChild(child: Element): void {
    const box = this.getBoundingClientRect();
    const target = child.getBoundingClientRect();
    const { scrollIntoViewAlignment: alignment, scrollIntoViewOffset: offset } = this;
    const top = align(alignment, target.top - box.top - this.clientTop, target.height, this.clientHeight);
    const left = align(alignment, target.left - box.left - this.clientLeft, target.width, this.clientWidth);
    this.moveTo(
      this.scrollY ? this.scrollTop + top + offset : undefined,
      this.scrollX ? this.scrollLeft + left + offset : undefined,
    );
  }

  private moveTo(top: number | undefined, left: number | undefined): void {
    this.scrollTo({
      top: top ?? this.scrollTop,
      left: left ?? this.scrollLeft,
      behavior: this.scrollWithAnimation ? 'smooth' : 'instant',
    });
  }

  /** The native event carries no numbers; ours takes its place. */
  private replaceScroll(event: Event): void {
    if (event.target !== this || event instanceof CustomEvent) return;
    event.stopImmediatePropagation();
    const { scrollLeft, scrollTop, scrollHeight, scrollWidth } = this;
    const deltaX = this.last.left - scrollLeft;
    const deltaY = this.last.top - scrollTop;
    this.last = { top: scrollTop, left: scrollLeft };
    this.drag.scrolled();
    const detail = { scrollLeft, scrollTop, scrollHeight, scrollWidth, deltaX, deltaY, isDrag: this.drag.isDragging };
    emit(this, 'scroll', detail);
    this.reportEdges();
  }

  private reportEdges(): void {
    const upper = pixels(this, this.upperThreshold) ?? 50;
    const lower = pixels(this, this.lowerThreshold) ?? 50;
    if (this.scrollY) {
      const end = this.vertical.move(
        { offset: this.scrollTop, viewport: this.clientHeight, content: this.scrollHeight },
        upper,
        lower,
      );
      if (end !== undefined) emit(this, `scrollto${end}`, { direction: end === 'upper' ? 'top' : 'bottom' });
    }
    if (this.scrollX) {
      const end = this.horizontal.move(
        { offset: this.scrollLeft, viewport: this.clientWidth, content: this.scrollWidth },
        upper,
        lower,
      );
      if (end !== undefined) emit(this, `scrollto${end}`, { direction: end === 'upper' ? 'left' : 'right' });
    }
  }
}

/** How far to scroll so that what stands at `start` with a size comes to an end of the room, or its middle; `nearest`: just into it. */
function align(alignment: string, start: number, size: number, room: number): number {
  const end = start + size - room;
  if (alignment === 'center') return (start + end) / 2;
  if (alignment === 'end') return end;
  if (alignment !== 'nearest') return start;
  if (start >= 0 && end <= 0) return 0;
  return Math.abs(start) < Math.abs(end) ? start : end;
}

/** Registers `wx-scroll-view`. */
export function defineScrollView(): void {
  define('wx-scroll-view', WxScrollView);
}
