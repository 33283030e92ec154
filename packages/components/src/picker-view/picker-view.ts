import { attributes } from '../catalog/picker-view.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';
import type { FormField } from '../internal/form-field.ts';
import { definePickerViewColumn, WxPickerViewColumn } from '../picker-view-column/picker-view-column.ts';

/**
 * @summary Wheels inside the page, one for each `picker-view-column`. `value` holds the picked index of each; turning a
 * wheel does not change it, another `value` turns the wheels.
 * @fires change - `{ value: number[] }`, when a wheel rests on another item; with `immediate-change` when it is released.
 * @fires pickstart - `{}`, when the user takes hold of a wheel.
 * @fires pickend - `{}`, when all wheels rest.
 */
export class WxPickerView extends wxElement(attributes) implements FormField {
  private isPicking = false;
  /** What was reported last, or given. */
  private reported = '';

  get formValue(): number[] {
    return this.columns.map(({ index }) => index);
  }

  resetValue(): void {
    this.place(this.columns);
  }

  /** Brings the wheels that turn to rest at once, each on the item that it was turning to. */
  finish(): void {
    for (const column of this.columns) column.finish();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.isPicking = false;
  }

  columnStarted(): void {
    if (!this.isPicking) emit(this, 'pickstart');
    this.isPicking = true;
  }

  columnDecided(): void {
    if (this.immediateChange) this.report();
  }

  columnRested(): void {
    this.report();
    this.settle();
  }

  protected override update(changes: Changes): void {
    super.update(changes);
    const { columns } = this;
    if (!this.hasAttribute('role')) this.setAttribute('role', 'group');
    columns.forEach((column, index) => column.dress(this, index + 1));
    const isMoved = !this.hasUpdated || changes.has('value');
    this.place(isMoved ? columns : columns.filter(({ isPlaced }) => !isPlaced));
  }

  private get columns(): WxPickerViewColumn[] {
    return [...this.querySelectorAll('wx-picker-view-column')].filter(
      (column): column is WxPickerViewColumn =>
        column instanceof WxPickerViewColumn && column.closest('wx-picker-view') === this,
    );
  }

  private place(placed: readonly WxPickerViewColumn[]): void {
    const { columns } = this;
    const value = Array.isArray(this.value) ? this.value : [];
    for (const column of placed) {
      const index = Number(value[columns.indexOf(column)]) || 0;
      // An answer to one wheel does not stop the other that is turned meanwhile.
      if (!column.isTurning || column.index !== index) column.jump(index);
    }
    this.reported = this.formValue.join();
    this.settle();
  }

  private settle(): void {
    if (!this.isPicking || this.columns.some(({ isTurning }) => isTurning)) return;
    this.isPicking = false;
    emit(this, 'pickend');
  }

  private report(): void {
    const value = this.formValue;
    if (value.join() === this.reported) return;
    this.reported = value.join();
    emit(this, 'change', { value });
  }
}

/** Registers `wx-picker-view`, and the column without which it shows nothing. */
export function definePickerView(): void {
  definePickerViewColumn();
  define('wx-picker-view', WxPickerView);
}
