import type { Instance } from '../template/instance.ts';
import type { View } from '../view.ts';
import type { TabBar } from './tab-bar.ts';

/** An app's tabs. */
export interface Tabs {
  has(path: string): boolean;
  /** Absent when the app draws its own. */
  bar?: TabBar;
  /** Puts the app's own bar into its page. */
  place?(bar: Instance): void;
}

/** Apps with tab pages, whoever draws the bar. */
export function tabs(view: View): void {
  const list = view.bundle.config.tabBar?.list ?? [];
  const has = (path: string): boolean => list.some(({ pagePath }) => pagePath === path);
  view.tabs = { has };
  view.hooks.page.push(({ element, definition }) => element.classList.toggle('tab', has(definition.is)));
}
