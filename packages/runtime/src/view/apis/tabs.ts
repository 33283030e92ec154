import type { TabBarItem } from '../../protocol/index.ts';
import type { ApiTable } from '../calls/apis.ts';
import type { TabBar } from '../shell/tab-bar.ts';
import type { View } from '../view.ts';

/** Changes of the tab bar that the platform draws (spec components-apis §4 Interface). */
export function apis({ tabs: own }: View): ApiTable {
  /** An app that draws its own bar has nothing to change here, and is not refused. */
  const change = (run: (bar: TabBar) => void): void => {
    if (own?.bar) run(own.bar);
  };
  const badge = (index: number, text: string | undefined): void => change((bar) => bar.setBadge(index, text));
  return {
    setTabBarBadge: ({ index, text }: { index: number; text: string }) => badge(index, text),
    removeTabBarBadge: ({ index }: { index: number }) => badge(index, undefined),
    showTabBarRedDot: ({ index }: { index: number }) => badge(index, ''),
    hideTabBarRedDot: ({ index }: { index: number }) => badge(index, undefined),
    setTabBarItem: ({ index, ...item }: { index: number } & Partial<TabBarItem>) =>
      change((bar) => bar.setItem(index, item)),
    setTabBarStyle: (style: object) => change((bar) => bar.setStyle(style)),
    showTabBar: ({ animation = false }: { animation?: boolean }) => change((bar) => bar.setHidden(false, animation)),
    hideTabBar: ({ animation = false }: { animation?: boolean }) => change((bar) => bar.setHidden(true, animation)),
  };
}
