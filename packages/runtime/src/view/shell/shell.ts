import type { AppConfig, Stack, SystemFacts, ToLogic, WindowConfig } from '../../protocol/index.ts';
import type { Pages } from '../pages.ts';
import { systemFacts } from '../system.ts';
import type { Frame } from './frame.ts';
import type { TabBar } from './tab-bar.ts';

/** What surrounds the pages: tab bar, window title, and the facts that depend on them. */
export interface Shell {
  readonly tabBar: TabBar | undefined;
  /** Loads what the app needs of it. */
  load(): Promise<void>;
  follow(stack: Stack): void;
  system(): SystemFacts;
  /** Tells the logic thread of the facts, when they have changed. */
  tellSystem(): void;
  isTab(path: string): boolean;
  settingsOf(path: string): WindowConfig;
}

export interface ShellOptions {
  readonly config: AppConfig;
  readonly frame: Frame;
  readonly assets: string;
  readonly startUrl: string;
  readonly pages: () => Pages;
  readonly send: (message: ToLogic) => void;
}

export function createShell({ config, frame, assets, startUrl, pages, send }: ShellOptions): Shell {
  const { tabBar: tabs, darkmode = false } = config;
  const startPath = startUrl.split('?')[0] || config.pages[0] || '';
  let tabBar: TabBar | undefined;
  let lastFacts = '';
  const isTab = (path: string): boolean => tabs?.list.some(({ pagePath }) => pagePath === path) ?? false;
  const settingsOf = (path: string): WindowConfig => ({
    ...config.window,
    ...(Object.hasOwn(config.pageSettings, path) && config.pageSettings[path]),
  });
  const system = (): SystemFacts => {
    const { top } = pages();
    return systemFacts(frame, {
      hasBar: (top?.settings ?? settingsOf(startPath)).navigationStyle !== 'custom',
      hasTabs: isTab(top?.definition.is ?? startPath) && !tabs?.custom && !tabBar?.isHidden,
      isDark: darkmode,
    });
  };
  const tellSystem = (): void => {
    const facts = system();
    const text = JSON.stringify(facts);
    if (text !== lastFacts) send({ type: 'system', system: facts });
    lastFacts = text;
  };
  frame.pages.style.colorScheme = darkmode ? 'light dark' : 'light';
  if (darkmode) matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tellSystem);
  return {
    isTab,
    settingsOf,
    system,
    tellSystem,
    get tabBar() {
      return tabBar;
    },
    async load() {
      if (!tabs || tabs.custom) return;
      const { TabBar, tabBarStyles } = await import('./tab-bar.ts');
      tabBar = new TabBar(tabs, assets, (index) => send({ type: 'tab', index }));
      frame.adopt(tabBarStyles);
      frame.pages.append(tabBar.element);
    },
    follow(stack) {
      pages().show(stack);
      tabBar?.show(pages().paths);
      frame.element.classList.toggle('with-tabs', tabBar?.isShown === true);
      tellSystem();
    },
  };
}
