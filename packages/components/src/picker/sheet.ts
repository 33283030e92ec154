import { html, render } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { texts } from '../internal/texts.ts';
import { definePickerView } from '../picker-view/picker-view.ts';
import type { WxPickerView } from '../picker-view/picker-view.ts';
import type { Wheels } from './mode.ts';

interface SheetActions {
  /** The user has turned a wheel, which rests now. */
  turned(indexes: readonly number[]): void;
  /** The sheet is gone. */
  closed(isConfirmed: boolean): void;
}

/**
 * The bottom sheet of a picker: a modal dialog in the page's own root, so that nothing the user does in it is an event
 * of the author's content. Escape, a press beside it and leaving the page cancel it.
 */
export class PickerSheet {
  private readonly dialog = document.createElement('dialog');
  private wasSeen = false;
  /** A page that is covered or hidden must not keep the whole window blocked. */
  private readonly sight = new IntersectionObserver((entries) => {
    const isSeen = entries.at(-1)?.isIntersecting === true;
    if (this.wasSeen && !isSeen) this.close(false);
    this.wasSeen = isSeen;
  });

  constructor(private readonly actions: SheetActions) {
    definePickerView();
    const { dialog } = this;
    dialog.className = 'wx-picker-sheet';
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.close(false);
    });
    // The dialog's own box is filled by its content: what hits it itself is the backdrop. A wheel that is let go there is not.
    let isBeside = false;
    dialog.addEventListener('pointerdown', (event) => {
      isBeside = event.target === dialog;
    });
    dialog.addEventListener('click', (event) => {
      if (isBeside && event.target === dialog) this.close(false);
    });
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
      event.preventDefault();
      this.close(true);
    });
  }

  get isOpen(): boolean {
    return this.dialog.open;
  }

  open(host: Element, title: string, wheels: Wheels): void {
    const root = host.getRootNode();
    (root instanceof ShadowRoot ? root : document.body).append(this.dialog);
    this.wasSeen = false;
    this.dialog.ariaLabel = title || host.ariaLabel || host.textContent?.trim() || texts().confirm;
    this.show(title, wheels);
    this.dialog.showModal();
    this.dialog.querySelector<HTMLElement>('wx-picker-view-column')?.focus();
    this.sight.observe(this.dialog);
  }

  /** Draws it anew: columns may have become others. */
  show(title: string, wheels: Wheels): void {
    render(this.picture(title, wheels), this.dialog);
  }

  /** What is confirmed is where the wheels are going to. */
  close(isConfirmed: boolean): void {
    if (isConfirmed) this.dialog.querySelector<WxPickerView>('wx-picker-view')?.finish();
    this.sight.disconnect();
    this.dialog.close();
    this.dialog.remove();
    this.actions.closed(isConfirmed);
  }

  private picture(title: string, { columns, indexes }: Wheels): TemplateResult {
    const { cancel, confirm } = texts();
    const turned = (event: Event): void => this.actions.turned((event.target as WxPickerView).formValue);
    return html`<div class="wx-picker-content">
      <div class="wx-picker-head">
        <button type="button" class="wx-picker-cancel" @click=${() => this.close(false)}>${cancel}</button>
        <div class="wx-picker-title">${title}</div>
        <button type="button" class="wx-picker-confirm" @click=${() => this.close(true)}>${confirm}</button>
      </div>
      <wx-picker-view class="wx-picker-wheels" .value=${indexes} @change=${turned}>
        ${columns.map(
          ({ label, items }) =>
            html`<wx-picker-view-column aria-label=${label}
              >${items.map((item) => html`<div class="wx-picker-item">${item}</div>`)}</wx-picker-view-column
            >`,
        )}
      </wx-picker-view>
    </div>`;
  }
}
