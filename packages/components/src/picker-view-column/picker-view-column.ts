import { attributes } from '../catalog/picker-view-column.ts';
import { describeControl } from '../internal/control.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';
import { cssText } from '../internal/length.ts';
import { texts } from '../internal/texts.ts';
import { Wheel } from '../internal/wheel.ts';
import type { WheelHost } from '../internal/wheel.ts';

/** How a picker-view wants its columns to look. */
export interface ColumnLook {
  readonly indicatorStyle: string;
  readonly indicatorClass: string;
  readonly maskStyle: string;
  readonly maskClass: string;
}

/** What a column tells the picker-view around it. */
interface ColumnOwner extends Element {
  requestUpdate?(property: string): void;
  columnStarted?(): void;
  columnDecided?(): void;
  columnRested?(): void;
}

/** Steps of the keys. Up is towards the beginning, as the items stand. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -5,
  PageDown: 5,
  Home: -Infinity,
  End: Infinity,
};

/** Styles of what is around the author's items. Page styles win over `::slotted`. */
const SHEET = `
.track { position: absolute; left: 0; right: 0; top: calc(50% - var(--wx-picker-item, 34px) / 2); will-change: transform; }
.track ::slotted(*) { height: var(--wx-picker-item, 34px); box-sizing: border-box; overflow: hidden; }
`;

/**
 * @summary One wheel of a `picker-view`. Its children are the items and get the indicator's height. It is turned by finger,
 * mouse, mouse wheel and the arrow keys. The items stand in a slot of a shadow root, so that one transform moves them all;
 * WXSS reaches them, `.wx-picker-view-indicator` and `.wx-picker-view-mask`.
 */
export class WxPickerViewColumn extends wxElement(attributes) implements WheelHost {
  /** Height of the indicator, and of each item, in px. */
  itemSize = 34;
  private readonly track = document.createElement('div');
  private readonly items = document.createElement('slot');
  private readonly mask = part('wx-picker-view-mask');
  private readonly indicator = part('wx-picker-view-indicator');
  private readonly wheel = new Wheel(this);
  private readonly sizes = new ResizeObserver(() => this.measure());
  /** What was asked for, in case the items come later. */
  private wanted = -1;
  private picked = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = document.createElement('style');
    sheet.textContent = SHEET;
    const over = document.createElement('slot');
    over.name = 'wx-over';
    this.track.className = 'track';
    this.track.append(this.items);
    root.append(sheet, this.track, over);
    this.items.addEventListener('slotchange', () => this.itemsChanged());
    this.addEventListener('pointerdown', (event) => this.wheel.press(event, this.middle));
    this.addEventListener('wheel', (event) => this.wheel.scroll(event), { passive: false });
    this.addEventListener('keydown', (event) => this.pressKey(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.keepParts();
    this.sizes.observe(this.indicator);
    this.owner?.requestUpdate?.('columns');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.wheel.jump(this.picked);
  }

  /** The item that is picked, or will be when the wheel rests. */
  get index(): number {
    return this.picked;
  }

  get count(): number {
    return this.items.assignedElements().length;
  }

  get isTurning(): boolean {
    return this.wheel.isTurning;
  }

  /** Whether it was ever told what to show. */
  get isPlaced(): boolean {
    return this.wanted >= 0;
  }

  /** Shows an item without telling anyone; one that is not there yet when it comes. */
  jump(index: number): void {
    this.wanted = Math.max(0, Math.round(index) || 0);
    this.wheel.stop();
    this.itemsChanged();
  }

  /** Stands still at once, on the item that it was turning to. */
  finish(): void {
    this.wheel.finish();
  }

  /** Called by the picker-view. */
  dress({ indicatorClass, indicatorStyle, maskClass, maskStyle }: ColumnLook, number: number): void {
    this.indicator.className = `wx-picker-view-indicator ${indicatorClass}`;
    this.indicator.style.cssText = cssText(indicatorStyle);
    this.mask.className = `wx-picker-view-mask ${maskClass}`;
    this.mask.style.cssText = cssText(maskStyle);
    this.ariaLabel ??= `${texts().column} ${number}`;
    this.measure();
  }

  show(position: number): void {
    this.track.style.transform = `translateY(${-position * this.itemSize}px)`;
  }

  started(): void {
    this.owner?.columnStarted?.();
  }

  decided(index: number): void {
    this.wanted = index;
    this.picked = index;
    this.describe();
    this.owner?.columnDecided?.();
  }

  rested(): void {
    this.owner?.columnRested?.();
  }

  protected override update(changes: Changes): void {
    super.update(changes);
    this.describe();
  }

  private get owner(): ColumnOwner | null {
    return this.closest<ColumnOwner>('wx-picker-view');
  }

  private get middle(): number {
    const { top, height } = this.getBoundingClientRect();
    return top + height / 2;
  }

  private describe(): void {
    describeControl(this, 'spinbutton');
    const items = this.items.assignedElements();
    this.ariaValueMin = '0';
    this.ariaValueMax = String(Math.max(0, items.length - 1));
    this.ariaValueNow = String(this.picked);
    this.ariaValueText = items[this.picked]?.textContent?.trim() ?? null;
  }

  /** In front: whoever renders the items may clear everything behind the first of them. */
  private keepParts(): void {
    if (this.mask.parentNode !== this || this.indicator.parentNode !== this) this.prepend(this.mask, this.indicator);
  }

  private itemsChanged(): void {
    this.keepParts();
    if (this.wheel.isTurning) {
      this.wheel.refit();
      return;
    }
    this.picked = Math.min(Math.max(0, this.wanted), Math.max(0, this.count - 1));
    this.wheel.jump(this.picked);
    if (this.hasUpdated) this.describe();
  }

  /** The indicator says how high an item is; what is above and below it is veiled. */
  private measure(): void {
    const size = this.indicator.offsetHeight;
    if (size === 0) return;
    for (const element of [this.track, this.mask]) element.style.setProperty('--wx-picker-item', `${size}px`);
    if (size === this.itemSize) return;
    this.itemSize = size;
    if (!this.wheel.isTurning) this.wheel.jump(this.picked);
  }

  private pressKey(event: KeyboardEvent): void {
    const steps = KEYS[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    this.wheel.glideTo(this.picked + steps);
  }
}

function part(name: string): HTMLElement {
  const element = document.createElement('div');
  element.slot = 'wx-over';
  element.className = name;
  element.ariaHidden = 'true';
  return element;
}

/** Registers `wx-picker-view-column`. */
export function definePickerViewColumn(): void {
  define('wx-picker-view-column', WxPickerViewColumn);
}
