import type { AppConfig, TabBarConfig, WindowConfig } from '@heddle/runtime/protocol';
import type { JsonRecord } from '../json/tree.ts';
import type { Project } from '../project/project.ts';

/** What the running app needs of its JSON files. Wrong types were reported and left out when they were read. */
export function linkConfig(project: Project, builtins: readonly string[]): AppConfig {
  const { app, pages, entryPage } = project;
  const paths = pages.map(({ path }) => path);
  const home = entryPage === undefined ? [] : [entryPage];
  const tabBar = linkTabBar(project);
  const { style, darkmode } = app.settings;
  return {
    pages: [...home, ...paths.filter((path) => path !== entryPage)],
    window: windowConfig(app.window),
    pageSettings: Object.fromEntries(
      pages
        .map((page) => [page.path, windowConfig(page.settings)] as const)
        .filter(([, settings]) => Object.keys(settings).length > 0),
    ),
    ...(tabBar && { tabBar }),
    ...(typeof style === 'string' && { style }),
    ...(darkmode === true && { darkmode }),
    builtins,
  };
}

const windowKeys = [
  'navigationBarTitleText',
  'navigationBarBackgroundColor',
  'navigationBarTextStyle',
  'navigationStyle',
  'backgroundColor',
  'backgroundTextStyle',
  'enablePullDownRefresh',
  'onReachBottomDistance',
  'disableScroll',
] as const satisfies readonly (keyof WindowConfig)[];

function windowConfig(settings: JsonRecord): WindowConfig {
  return Object.fromEntries(windowKeys.filter((key) => key in settings).map((key) => [key, settings[key]]));
}

const tabBarKeys = ['color', 'selectedColor', 'backgroundColor', 'borderStyle', 'position', 'custom'] as const;

function linkTabBar({ app: { tabBar } }: Project): TabBarConfig | undefined {
  if (!tabBar || tabBar.list.length === 0) return undefined;
  const settings = tabBarKeys.filter((key) => key in tabBar.settings).map((key) => [key, tabBar.settings[key]]);
  return { ...Object.fromEntries(settings), list: tabBar.list };
}
