import { listEntries, listKeys } from '../../protocol/list-key.ts';
import type { ListEntries } from '../../protocol/list-key.ts';
import type { ViewList } from '../../protocol/bundle.ts';
import type { ViewScope } from './scope.ts';

/** What a list repeats now. `undefined`: scripts ran too long, and the rows stay. */
export function readEntries(list: ViewList, scope: ViewScope): ListEntries | undefined {
  try {
    return listEntries(list.items(scope));
  } catch (cause) {
    const { view, definition } = scope.instance;
    view.errors.report('view/draw-failed', definition.is, cause);
    return view.wxs?.isSpent() ? undefined : { items: [], indexes: [] };
  }
}

/** Derived keys of the rows, or their positions without `wx:key` (spec §6.1). */
export function keysOf({ items }: ListEntries, { key }: ViewList): readonly string[] {
  return key === undefined ? items.map((_, i) => String(i)) : listKeys(items, key);
}
