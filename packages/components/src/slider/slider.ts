import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { attributes } from '../catalog/slider.ts';
import { describeControl } from '../internal/control.ts';
import { define } from '../internal/define.ts';
import type { Changes } from '../internal/element.ts';
import { renderedElement } from '../internal/rendered-element.ts';
import { emit } from '../internal/emit.ts';
import type { FormField } from '../internal/form-field.ts';

const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

/**
 * @summary A value between `min` and `max` in steps, set by dragging, by a tap on the track or by the arrow keys.
 * @fires changing - `{ value }`, while it is dragged.
 * @fires change - `{ value }`, at the end.
 */
export class WxSlider extends renderedElement(attributes) implements FormField {
  /** What the user has set; it starts as the bound `value`. */
  private current = 0;

  constructor() {
    super();
    this.addEventListener('pointerdown', (event) => this.press(event));
    this.addEventListener('keydown', (event) => this.pressKey(event));
  }

  get formValue(): number {
    return this.current;
  }

  resetValue(): void {
    this.current = this.fit(this.value);
    this.requestUpdate();
  }

  protected override update(changes: Changes): void {
    if (!this.hasUpdated || ['value', 'min', 'max', 'step'].some((name) => changes.has(name))) {
      this.current = this.fit(!this.hasUpdated || changes.has('value') ? this.value : this.current);
    }
    describeControl(this, 'slider');
    this.ariaValueMin = String(this.min);
    this.ariaValueMax = String(this.max);
    this.ariaValueNow = String(this.current);
    super.update(changes);
  }

  protected override render(): TemplateResult {
    const part = this.max > this.min ? ((this.current - this.min) / (this.max - this.min)) * 100 : 0;
    const size = Math.min(28, Math.max(12, this.blockSize));
    const { rest, done } = this.colors;
    return html`<div class="wx-slider-wrapper" style="--wx-slider-rest: ${rest}; --wx-slider-done: ${done}">
      <div class="wx-slider-tap-area">
        <div class="wx-slider-handle-wrapper">
          <div class="wx-slider-track" style="width: ${part}%"></div>
          <div
            class="wx-slider-thumb"
            style="left: ${part}%; width: ${size}px; height: ${size}px; background-color: ${this.blockColor}"
          ></div>
        </div>
      </div>
      ${this.showValue ? html`<span class="wx-slider-value">${this.current}</span>` : nothing}
    </div>`;
  }

  /** Both spellings count; the longer names win. */
  private get colors(): { rest: string; done: string } {
    const { backgroundColor, activeColor } = attributes;
    const rest = this.backgroundColor === backgroundColor.default ? this.color : this.backgroundColor;
    return {
      // The author has not chosen it for the dark either.
      rest: rest === backgroundColor.default ? `light-dark(${rest}, #454545)` : rest,
      done: this.activeColor === activeColor.default ? this.selectedColor : this.activeColor,
    };
  }

  private fit(value: number): number {
    const step = this.step > 0 ? this.step : 1;
    const stepped = this.min + Math.round((value - this.min) / step) * step;
    // Steps such as 0.1 add up to 0.30000000000000004.
    return Number(Math.min(this.max, Math.max(this.min, stepped)).toFixed(10));
  }

  private press(down: PointerEvent): void {
    const track = this.querySelector('.wx-slider-handle-wrapper');
    if (this.disabled || track === null || !down.isPrimary || down.button !== 0) return;
    const listening = new AbortController();
    const { signal } = listening;
    const follow = ({ clientX }: PointerEvent): boolean => {
      const { left, width } = track.getBoundingClientRect();
      return this.take(this.min + ((clientX - left) / width) * (this.max - this.min));
    };
    const end = (): void => {
      listening.abort();
      emit(this, 'change', { value: this.current });
    };
    const before = this.current;
    follow(down);
    window.addEventListener('pointermove', (move) => follow(move) && emit(this, 'changing', { value: this.current }), {
      signal,
    });
    window.addEventListener('pointerup', end, { signal });
    window.addEventListener('pointercancel', () => (this.current === before ? listening.abort() : end()), { signal });
  }

  private pressKey(event: KeyboardEvent): void {
    const steps = KEYS[event.key];
    const edge = { Home: this.min, End: this.max }[event.key];
    if (this.disabled || (steps === undefined && edge === undefined)) return;
    event.preventDefault();
    if (this.take(edge ?? this.current + (steps ?? 0) * this.step)) emit(this, 'change', { value: this.current });
  }

  /** Whether that is another value. */
  private take(value: number): boolean {
    const before = this.current;
    this.current = this.fit(value);
    this.requestUpdate();
    return this.current !== before;
  }
}

/** Registers `wx-slider`. */
export function defineSlider(): void {
  define('wx-slider', WxSlider);
}
