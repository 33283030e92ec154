import { noChange } from 'lit/html.js';
import { Directive } from 'lit/directive.js';
import { insertPart } from 'lit/directive-helpers.js';
import type { ChildPart } from 'lit/html.js';
import { listKey } from '../../protocol/list-key.ts';
import type { Patch } from '../../protocol/patch.ts';
import type { ViewList } from '../../protocol/index.ts';
import { guardedDraw } from './instance.ts';
import { keysOf, readEntries } from './list-entries.ts';
import { arrangeRows, dropRow } from './list-order.ts';
import { RowScope } from './scope.ts';
import { claim, isShownIn } from './claim.ts';
import type { ViewScope } from './scope.ts';
import type { Drawable } from '../view.ts';

/**
 * A `wx:for` whose rows are drawn one by one (design §5). A list over a plain field of its component hears of patches
 * from the flush, by `tell`; what surrounds it never enters it. Any other list is compared when its surroundings are drawn.
 *
 * Patched data is copied along the path, so a row whose item is still the same object needs no drawing, unless
 * something it uses from outside (`out`) has changed.
 */
export class ListDirective extends Directive implements Drawable {
  private part!: ChildPart;
  private scope!: ViewScope;
  private number!: number;
  private list!: ViewList;
  rows: RowScope[] = [];
  /** Rows by key; made when first needed. */
  private byKey: Map<string, RowScope> | undefined;
  private readonly dirty = new Set<RowScope>();
  /** Rows that patches have taken away: until all of a flush is applied, another patch may bring one back. */
  private gone: RowScope[] = [];
  private stale = false;
  private outerChanged = false;

  render(_scope: ViewScope, _list: number): unknown {
    return noChange;
  }

  override update(part: unknown, [scope, number]: [ViewScope, number]): unknown {
    const isNew = scope !== this.scope || number !== this.number;
    if (isNew) this.enter(part as ChildPart, scope, number);
    if (isNew || !this.isAddressed) this.compare();
    return noChange;
  }

  /** Whether it is still on a page: conditions around it may have removed it. */
  get isLive(): boolean {
    return isShownIn(this.part, this);
  }

  /** After the template that it stands in. */
  get order(): number {
    return this.scope.instance.order + 1;
  }

  rowAt(key: string): RowScope | undefined {
    return this.keyed().get(key);
  }

  /** A patch to the list's field, already applied to the data. Rows follow at once; drawing waits for `draw`. */
  tell(patch: Patch): void {
    if (this.stale) return;
    if (patch.path.length > 1) this.stale = !this.tellRow(patch);
    else this.stale = !this.tellOrder(patch);
  }

  /** A field that rows use from outside has changed. */
  tellOuter(): void {
    this.outerChanged = true;
  }

  /** Something that one row shows has changed. False: it is not one of the rows. */
  tellScope(row: RowScope): boolean {
    const isKnown = this.keyed().get(row.key) === row;
    if (isKnown) this.dirty.add(row);
    return isKnown;
  }

  /** Something that every row may show has changed. */
  tellAll(): void {
    this.stale = true;
    for (const row of this.rows) this.dirty.add(row);
  }

  /** Draws what `tell` has noted. */
  draw(): void {
    if (!this.isLive) return;
    if (this.stale) {
      this.compare();
      return;
    }
    if (this.outerChanged) for (const row of this.rows) if (this.outChanged(row)) this.dirty.add(row);
    for (const row of this.dirty) if (row.part) this.drawRow(row);
    this.settle();
  }

  private get isAddressed(): boolean {
    return (
      this.list.field !== undefined && this.scope === this.scope.instance.scope && !this.scope.instance.hasOccurrences
    );
  }

  /** First draw, or another list in the same place: rows that the scope already knows keep their instances. */
  private enter(part: ChildPart, scope: ViewScope, number: number): void {
    for (const row of this.rows) dropRow(row);
    this.rows = [];
    this.byKey = undefined;
    this.part = part;
    this.scope = scope;
    this.number = number;
    this.list = scope.unit.lists[number]!;
    claim(part, this);
    const lists = (scope.lists ??= []);
    const before = lists[number];
    if (before && before !== this) this.adopt(before);
    lists[number] = this;
  }

  private adopt(before: ListDirective): void {
    if (before.rows.length === 0) return;
    const pending = (this.scope.pending ??= new Map());
    const rows = new Map(before.rows.map((row) => [row.key, row]));
    for (const row of rows.values()) row.part = undefined;
    for (const [key, row] of pending.get(this.number) ?? []) rows.set(key, row);
    pending.set(this.number, rows);
    before.rows = [];
    before.byKey = undefined;
  }

  /** A change inside one row. False: only a comparison can tell what it means. */
  private tellRow(patch: Patch): boolean {
    const [field, index] = patch.path;
    const items = this.scope.data[field!];
    const row = Array.isArray(items) && typeof index === 'number' ? this.rows[index] : undefined;
    if (!row) return false;
    const item: unknown = (items as readonly unknown[])[index as number];
    const { key } = this.list;
    const mayChangeKey = key !== undefined && (patch.path.length === 2 || patch.path[2] === key);
    if (mayChangeKey && listKey(item, key) !== row.key) return false;
    row.item = item;
    this.dirty.add(row);
    return true;
  }

  /** Rows have come, gone or moved. False: only a comparison can tell how. */
  private tellOrder(patch: Patch): boolean {
    // Without keys rows stay at their positions and get other items.
    if (this.list.key === undefined || !Array.isArray(this.scope.data[this.list.field!])) return false;
    switch (patch.type) {
      case 'splice':
        return this.replaceRows(patch.index, patch.remove, this.newRows(patch.insert));
      case 'order':
        return this.replaceRows(patch.start, patch.remove, this.orderedRows(patch));
      case 'perm':
        return this.permuteRows(patch.moves);
      default:
        return false;
    }
  }

  private newRows(items: readonly unknown[]): RowScope[] {
    const gone = this.goneByKey();
    return items.map((item) => {
      const key = listKey(item, this.list.key!);
      return this.rowFor(key, item, gone?.get(key));
    });
  }

  private orderedRows({ runs, insert }: Extract<Patch, { type: 'order' }>): RowScope[] {
    const rows: RowScope[] = [];
    const fresh = this.newRows(insert);
    let used = 0;
    for (let run = 0; run < runs.length; run += 2) {
      const first = runs[run]!;
      const count = runs[run + 1]!;
      const from = first < 0 ? used : first;
      for (let i = from; i < from + count; i++) rows.push((first < 0 ? fresh : this.rows)[i]!);
      if (first < 0) used += count;
    }
    return rows;
  }

  private replaceRows(start: number, remove: number, rows: RowScope[]): boolean {
    const before = this.rows.slice(start, start + remove);
    if (!this.rekey(before, rows)) return false;
    if (rows.length === 0 && remove === this.rows.length && this.list.alone) this.clear();
    else arrangeRows(this.part, before, rows, this.rows[start + remove]?.part);
    const gone = before.filter((row) => !row.part);
    for (const row of gone) this.dirty.delete(row);
    this.gone = this.gone.length > 0 ? [...this.gone, ...gone] : gone;
    for (const row of rows) if (row.index === undefined) this.dirty.add(row);
    this.rows =
      this.rows.length === remove ? rows : [...this.rows.slice(0, start), ...rows, ...this.rows.slice(start + remove)];
    this.renumber(start, rows.length === remove ? start + remove : this.rows.length);
    return true;
  }

  private permuteRows(moves: readonly { readonly from: number; readonly to: number }[]): boolean {
    const moved = moves.map(({ from }) => this.rows[from]!);
    // Of equal keys the order decides which row is which, and that changes with it.
    if (moved.some(({ key }) => this.isShared(key))) return false;
    if (moved.length > 2) {
      const start = Math.min(...moves.map(({ to }) => to));
      const end = Math.max(...moves.map(({ to }) => to)) + 1;
      const rows = this.rows.slice(start, end);
      moves.forEach(({ to }, i) => void (rows[to - start] = moved[i]!));
      return this.replaceRows(start, end - start, rows);
    }
    moves.forEach(({ to }, i) => void (this.rows[to] = moved[i]!));
    for (const { to } of [...moves].sort((a, b) => b.to - a.to)) {
      insertPart(this.part, this.rows[to + 1]?.part, this.rows[to]!.part);
      this.renumber(to, to + 1);
    }
    return true;
  }

  /** Keeps `byKey` right. False, and rows untouched, when keys would clash: derived keys depend on all items. */
  private rekey(before: readonly RowScope[], after: readonly RowScope[]): boolean {
    const rows = this.keyed();
    // A new row with a key that has just left is the old row.
    const isNew = (row: RowScope): boolean => row.index === undefined;
    if (before.some(({ key }) => this.isShared(key)) || after.some((row) => isNew(row) && rows.has(row.key)))
      return false;
    for (const row of before) rows.delete(row.key);
    for (const row of after) rows.set(row.key, row);
    this.byKey = rows.size === this.rows.length - before.length + after.length ? rows : undefined;
    return this.byKey !== undefined;
  }

  /** More than one item has the key. */
  private isShared(key: string): boolean {
    return key.includes('\0') || this.keyed().has(`${key}\0${1}`);
  }

  private renumber(start: number, end: number): void {
    for (let i = start; i < end; i++) {
      const row = this.rows[i]!;
      if (row.index === i) continue;
      row.index = i;
      if (this.list.usesIndex) this.dirty.add(row);
    }
  }

  /** Evaluates the list and brings rows in line with it: by key, or by position without one. */
  private compare(): void {
    const entries = readEntries(this.list, this.scope);
    if (!entries) return this.settle();
    const keys = keysOf(entries, this.list);
    const known = this.rows.length > 0 || this.list.key === undefined ? this.keyed() : undefined;
    const gone = this.goneByKey();
    const after = keys.map((text) => known?.get(text) ?? this.rowFor(text, undefined, gone?.get(text)));
    if (after.length === 0 && this.rows.length > 0 && this.list.alone) this.clear();
    else arrangeRows(this.part, this.rows, after, undefined);
    this.rows = after;
    this.byKey = undefined;
    this.scope.pending?.delete(this.number);
    after.forEach((row, i) => this.refresh(row, entries.items[i], entries.indexes[i]!));
    this.settle();
  }

  private refresh(row: RowScope, item: unknown, index: number | string): void {
    const isNew = row.index === undefined;
    const indexChanged = row.index !== index;
    const itemChanged = row.item !== item;
    row.item = item;
    row.index = index;
    const { list } = this;
    if (isNew || itemChanged || this.dirty.has(row) || (indexChanged && list.usesIndex) || this.outChanged(row))
      this.drawRow(row);
  }

  /** A row with no index yet: new, or known from a birth or from a list that stood here before. */
  private rowFor(key: string, item: unknown, gone?: RowScope): RowScope {
    const row = this.scope.pending?.get(this.number)?.get(key) ?? gone ?? new RowScope(this.scope, key);
    row.unit = this.scope.unit;
    row.data = this.scope.data;
    row.index = undefined;
    row.item = item;
    return row;
  }

  private drawRow(row: RowScope): void {
    const { view, definition } = row.instance;
    guardedDraw(view, row.part!, definition.is, () => this.list.row(row));
    row.out = this.list.out && this.outOf(row);
  }

  /** Runs for every row when an outer value changes, so it is written to be quick. */
  private outChanged(row: RowScope): boolean {
    const { out } = this.list;
    if (!out) return false;
    const before = row.out;
    if (!before) return true;
    const now = this.outOf(row);
    for (let i = 0; i < now.length; i++) if (now[i] !== before[i] && !Object.is(now[i], before[i])) return true;
    return false;
  }

  private outOf(row: RowScope): readonly unknown[] {
    try {
      return this.list.out!(row);
    } catch {
      return [];
    }
  }

  private goneByKey(): Map<string, RowScope> | undefined {
    return this.gone.length > 0 ? new Map(this.gone.map((row) => [row.key, row])) : undefined;
  }

  private keyed(): Map<string, RowScope> {
    return (this.byKey ??= new Map(this.rows.map((row) => [row.key, row])));
  }

  /** All rows at once: the list is its element's only child. */
  private clear(): void {
    const { startNode, endNode } = this.part;
    startNode!.parentNode!.replaceChildren(...(endNode ? [startNode!, endNode] : [startNode!]));
    for (const row of this.rows) row.part = undefined;
  }

  private settle(): void {
    const { instance } = this.scope;
    instance.view.components?.drawn(instance);
    this.dirty.clear();
    this.gone = [];
    this.stale = false;
    this.outerChanged = false;
  }
}
