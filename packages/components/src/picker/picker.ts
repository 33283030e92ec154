import { attributes } from '../catalog/picker.ts';
import { describeControl, operable } from '../internal/control.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';
import type { FormField } from '../internal/form-field.ts';
import { texts } from '../internal/texts.ts';
import type { Picked, PickerMode } from './mode.ts';
import { dateMode, timeMode } from './moment-modes.ts';
import { multiSelectorMode, selectorMode } from './range-modes.ts';
import { readDivisions, regionMode } from './region-mode.ts';
import type { Division } from './region-mode.ts';
import { PickerSheet } from './sheet.ts';

/**
 * @summary Opens a sheet with wheels when its content is pressed. `mode` says what is picked: `selector`, `multiSelector`,
 * `time`, `date` or `region`.
 * @fires change - when it is confirmed. selector `{ value: string }`, an index; multiSelector `{ value: number[] }`; time and
 * date `{ value: string }`; region `{ value: string[], code: string[], postcode: '' }`.
 * @fires cancel - `{}`
 * @fires columnchange - `{ column, value }`, when a wheel of a `multiSelector` rests on another item.
 */
export class WxPicker extends wxElement(attributes) implements FormField {
  /** What the user has confirmed, in place of the bound value. */
  private confirmed: unknown;
  private picked: Picked = [];
  private divisions: readonly Division[] | undefined;
  private readonly sheet = new PickerSheet({
    turned: (indexes) => this.turned(indexes),
    closed: (isConfirmed) => this.closed(isConfirmed),
  });

  constructor() {
    super();
    operable(this);
    this.addEventListener('click', () => void this.open());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.sheet.isOpen) this.sheet.close(false);
  }

  get formValue(): unknown {
    return this.confirmed ?? this.value;
  }

  resetValue(): void {
    this.confirmed = undefined;
  }

  /** Shows the sheet. The table of regions is loaded before the first time. */
  async open(): Promise<void> {
    if (this.sheet.isOpen || this.disabled) return;
    if (this.mode === 'region' && this.divisions === undefined) {
      const { regionTable } = await import('./region-table.ts');
      this.divisions = readDivisions(regionTable);
      if (!this.isConnected || this.sheet.isOpen) return;
    }
    const { modeNow } = this;
    this.picked = modeNow.read(this.formValue);
    this.sheet.open(this, this.headerText, modeNow.wheels(this.picked));
  }

  protected override update(changes: Changes): void {
    super.update(changes);
    describeControl(this, 'button');
    this.ariaHasPopup = 'dialog';
    if (changes.has('value') || changes.has('mode')) this.confirmed = undefined;
    if (!this.sheet.isOpen) return;
    const { modeNow } = this;
    if (changes.has('value')) this.picked = modeNow.read(this.value);
    this.sheet.show(this.headerText, modeNow.wheels(this.picked));
  }

  private get modeNow(): PickerMode {
    const { range, rangeKey, start, end } = this;
    const { column, year, month, day, hour, minute, province, city, district } = texts();
    switch (this.mode) {
      case 'multiSelector':
        return multiSelectorMode(range, rangeKey, column);
      case 'time':
        return timeMode(start, end, [hour, minute]);
      case 'date':
        return dateMode(start, end, this.fields, [year, month, day]);
      case 'region':
        return regionMode(this.divisions ?? [], this.customItem, this.level, [province, city, district]);
      default:
        return selectorMode(range, rangeKey, column);
    }
  }

  private turned(indexes: readonly number[]): void {
    const { modeNow, mode } = this;
    const before = modeNow.wheels(this.picked).indexes;
    this.picked = modeNow.turn(this.picked, indexes);
    if (mode !== 'selector') this.sheet.show(this.headerText, modeNow.wheels(this.picked));
    if (mode !== 'multiSelector') return;
    indexes.forEach((value, column) => {
      if (value !== before[column]) emit(this, 'columnchange', { column, value });
    });
  }

  private closed(isConfirmed: boolean): void {
    if (!isConfirmed) {
      emit(this, 'cancel');
      return;
    }
    const detail = this.modeNow.detail(this.picked);
    this.confirmed = detail.value;
    emit(this, 'change', detail);
  }
}

/** Registers `wx-picker`. */
export function definePicker(): void {
  define('wx-picker', WxPicker);
}
