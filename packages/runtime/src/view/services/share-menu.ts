import type { View } from '../view.ts';

/** Entries that an app has shown or hidden, by page; those of `menus` in `wx.showShareMenu`. */
const chosen = new WeakMap<View, Map<string, boolean>>();

export function setShareMenu(view: View, page: number, menus: readonly string[], isShown: boolean): void {
  const entries = chosen.get(view) ?? new Map<string, boolean>();
  chosen.set(view, entries);
  for (const menu of menus) entries.set(`${page} ${menu}`, isShown);
}

/** `undefined`: the app has said nothing about it. */
export function shareMenuOf(view: View, page: number, menu: string): boolean | undefined {
  return chosen.get(view)?.get(`${page} ${menu}`);
}
