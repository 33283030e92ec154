import { noChange } from 'lit/html.js';
import { Directive } from 'lit/directive.js';
import type { ChildPart } from 'lit/html.js';
import type { ViewList } from '../../protocol/bundle.ts';
import { textOf } from './attribute.ts';
import { claim } from './claim.ts';
import { guardedDraw } from './instance.ts';
import { keysOf, readEntries } from './list-entries.ts';
import { arrangeRows, dropRow, type PlacedRow } from './list-order.ts';
import type { RowScope, ViewScope } from './scope.ts';
import { pendingRows, rowAt } from './way.ts';

interface SlottedRow extends PlacedRow {
  readonly scope: RowScope;
}

/**
 * A `wx:for` whose rows say themselves which slot they go to (spec §11.2), or what is in them does. Each slot that could
 * show some of it has a directive of its own and draws what names it. The rows' scopes are kept by the scope around the list and are the
 * same in all slots, so components in a row stay what they are when the row goes elsewhere.
 */
export class SlottedListDirective extends Directive {
  private part!: ChildPart;
  private scope!: ViewScope;
  private number!: number;
  private rows: readonly SlottedRow[] = [];

  /** Without `slot`: the component shows all that it is given in one. */
  render(_scope: ViewScope, _list: number, _slot?: string): unknown {
    return noChange;
  }

  override update(part: unknown, [scope, number, slot]: [ViewScope, number, string?]): unknown {
    if (scope !== this.scope || number !== this.number) this.enter(part as ChildPart, scope, number);
    const list = scope.unit.lists[number]!;
    const scopes = this.readRows(list);
    if (!scopes) return noChange;
    const known = new Map(this.rows.map((row) => [row.scope, row]));
    const rows = scopes
      .filter((row) => slot === undefined || !list.slot || slotOf(list, row) === slot)
      .map((row): SlottedRow => known.get(row) ?? { scope: row, part: undefined, at: -1 });
    arrangeRows(this.part, this.rows, rows, undefined);
    this.rows = rows;
    const { view, definition } = scope.instance;
    for (const row of rows) guardedDraw(view, row.part!, definition.is, () => list.row(row.scope, slot));
    return noChange;
  }

  private enter(part: ChildPart, scope: ViewScope, number: number): void {
    for (const row of this.rows) dropRow(row);
    this.rows = [];
    this.part = part;
    this.scope = scope;
    this.number = number;
    claim(part, this);
  }

  /** All rows of the list as they are now, wherever they are shown. */
  private readRows(list: ViewList): readonly RowScope[] | undefined {
    const { scope, number } = this;
    const entries = readEntries(list, scope);
    if (!entries) return undefined;
    const keys = keysOf(entries, list);
    const rows = keys.map((key, i) => {
      const row = rowAt(scope, number, key);
      row.unit = scope.unit;
      row.data = scope.data;
      row.item = entries.items[i];
      row.index = entries.indexes[i];
      return row;
    });
    const kept = pendingRows(scope, number);
    if (kept.size > rows.length) {
      const current = new Set(keys);
      for (const key of kept.keys()) if (!current.has(key)) kept.delete(key);
    }
    return rows;
  }
}

function slotOf({ slot }: ViewList, row: RowScope): string {
  try {
    return textOf(slot!(row));
  } catch (cause) {
    const { view, definition } = row.instance;
    view.errors.report('view/draw-failed', definition.is, cause);
    return '';
  }
}
