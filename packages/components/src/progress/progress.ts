import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { attributes } from '../catalog/progress.ts';
import { define } from '../internal/define.ts';
import type { Changes } from '../internal/element.ts';
import { renderedElement } from '../internal/rendered-element.ts';
import { emit } from '../internal/emit.ts';
import { cssLength } from '../internal/length.ts';
import { Tween } from '../internal/tween.ts';

/**
 * @summary A bar that fills. With `active` it runs up to `percent`, from 0 or, `active-mode="forwards"`, from where it was.
 * @fires activeend - `{ curPercent }`, when it has arrived.
 */
export class WxProgress extends renderedElement(attributes) {
  private readonly tween = new Tween();
  /** What the bar shows now, in percent. */
  private shown = 0;
  /** How long the filled part is, in percent. While it runs, it is as long as it gets, and pushed out at its beginning. */
  private length = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.tween.stop();
  }

  protected override update(changes: Changes): void {
    if (!this.hasUpdated || changes.has('percent') || changes.has('active')) this.start();
    this.describe();
    super.update(changes);
  }

  protected override render(): TemplateResult {
    const radius = cssLength(this.borderRadius);
    return html`<div
        class="wx-progress-bar"
        style="height: ${cssLength(this.strokeWidth)}; border-radius: ${radius}; background-color: ${this.rest}"
      >
        <div
          class="wx-progress-inner-bar"
          style="width: ${this.length}%; border-radius: ${radius}; background-color: ${this.filling}; transform: ${this.push}"
        ></div>
      </div>
      ${this.showInfo ? html`<p class="wx-progress-info" style="font-size: ${cssLength(this.fontSize)}">${Math.round(this.shown)}%</p>` : nothing}`;
  }

  /** `color` is the short name; `activeColor` wins when both are given. */
  private get filling(): string {
    return this.activeColor === attributes.activeColor.default ? this.color : this.activeColor;
  }

  private get rest(): string {
    const { backgroundColor } = attributes;
    // The author has not chosen it for the dark either.
    return this.backgroundColor === backgroundColor.default
      ? `light-dark(${backgroundColor.default}, #454545)`
      : this.backgroundColor;
  }

  /** Moves the filled part without laying anything out, and keeps its rounded end. */
  private get push(): string {
    return this.shown === this.length ? 'none' : `translateX(${(this.shown / this.length - 1) * 100}%)`;
  }

  private get goal(): number {
    return Math.min(100, Math.max(0, this.percent ?? 0));
  }

  private start(): void {
    const to = this.goal;
    if (!this.active) {
      this.tween.stop();
      this.shown = to;
      this.length = to;
      return;
    }
    const from = this.activeMode === 'forwards' ? this.shown : 0;
    this.shown = from;
    this.length = Math.max(from, to);
    this.tween.run(Math.abs(to - from) * this.duration, (done) => {
      this.shown = from + (to - from) * done;
      if (done === 1) this.length = to;
      this.requestUpdate();
      if (done === 1) emit(this, 'activeend', { curPercent: to });
    });
  }

  private describe(): void {
    if (!this.hasAttribute('role')) this.setAttribute('role', 'progressbar');
    this.setAttribute('aria-valuenow', String(this.goal));
  }
}

/** Registers `wx-progress`. */
export function defineProgress(): void {
  define('wx-progress', WxProgress);
}
