import {
  withTheme,
  type AppConfig,
  type PackageConfig,
  type TabBarConfig,
  type WindowConfig,
} from '@heddle/runtime/protocol';
import type { JsonRecord } from '../json/tree.ts';
import type { Project } from '../project/project.ts';
import { linkNetworkTimeout } from './network-timeout.ts';
import { linkPermissionReasons } from './permission-reasons.ts';

/** What the running app needs of its JSON files. Wrong types were reported and left out when they were read. */
export function linkConfig(project: Project, builtins: readonly string[]): AppConfig {
  const { app, pages, entryPage, identity } = project;
  const paths = pages.map(({ path }) => path);
  const home = entryPage === undefined ? [] : [entryPage];
  const tabBar = linkTabBar(project);
  const { style } = app.settings;
  const darkmode = app.settings['darkmode'] === true;
  const { theme = { light: {}, dark: {} } } = app;
  const packages = linkPackages(project);
  const networkTimeout = linkNetworkTimeout(app.settings['networkTimeout']);
  const permissionReasons = linkPermissionReasons(app.settings['permission']);
  // An app that stays light needs no names at run time.
  const themed = <T extends object>(settings: T): T => (darkmode ? settings : withTheme(settings, theme.light));
  return {
    pages: [...home, ...paths.filter((path) => path !== entryPage)],
    window: themed(windowConfig(app.window)),
    pageSettings: Object.fromEntries(
      pages
        .map((page) => [page.path, themed(windowConfig(page.settings))] as const)
        .filter(([, settings]) => Object.keys(settings).length > 0),
    ),
    ...(tabBar && { tabBar: themed(tabBar) }),
    ...(identity.name !== undefined && { projectName: identity.name }),
    ...(typeof style === 'string' && { style }),
    ...(darkmode && { darkmode, ...(app.theme && { theme }) }),
    ...(networkTimeout && { networkTimeout }),
    ...(permissionReasons && { permissionReasons }),
    builtins,
    ...(packages.length > 0 && { packages, preload: linkPreload(project) }),
  };
}

function linkPackages({ subpackages }: Project): PackageConfig[] {
  return subpackages
    .filter(({ root }) => root !== '')
    .map(({ root, name, independent }) => ({
      root,
      ...(name !== undefined && { name }),
      ...(independent && { independent }),
    }));
}

/** `preloadRule` of app.json: packages are named by `name` or `root` (components spec §5). */
function linkPreload({ app, subpackages }: Project): NonNullable<AppConfig['preload']> {
  const rules = Object.entries(Object(app.settings['preloadRule']) as Record<string, unknown>);
  return Object.fromEntries(
    rules.map(([page, given]) => {
      const { network, packages } = Object(given) as { network?: unknown; packages?: unknown };
      const named = Array.isArray(packages) ? packages.map(String) : [];
      const roots = named.flatMap((wanted) => {
        const path = wanted.replace(/^\/+|\/+$/g, '');
        const found = subpackages.find(({ root, name }) => root === path || name === wanted);
        return found ? [found.root] : [];
      });
      return [page.replace(/^\/+/, ''), { packages: roots, ...(network === 'all' && { always: true as const }) }];
    }),
  );
}

const windowKeys = [
  'navigationBarTitleText',
  'navigationBarBackgroundColor',
  'navigationBarTextStyle',
  'navigationStyle',
  'homeButton',
  'backgroundColor',
  'backgroundColorTop',
  'backgroundColorBottom',
  'backgroundColorContent',
  'backgroundTextStyle',
  'enablePullDownRefresh',
  'onReachBottomDistance',
  'disableScroll',
  'pageOrientation',
  'restartStrategy',
] as const satisfies readonly (keyof WindowConfig)[];

function windowConfig(settings: JsonRecord): WindowConfig {
  return Object.fromEntries(windowKeys.filter((key) => key in settings).map((key) => [key, settings[key]]));
}

const tabBarKeys = ['color', 'selectedColor', 'backgroundColor', 'borderStyle', 'position'] as const;

function linkTabBar({ app: { tabBar } }: Project): TabBarConfig | undefined {
  if (!tabBar || tabBar.list.length === 0) return undefined;
  const settings = tabBarKeys.filter((key) => key in tabBar.settings).map((key) => [key, tabBar.settings[key]]);
  return {
    ...Object.fromEntries(settings),
    ...(tabBar.customComponent !== undefined && { custom: true }),
    list: tabBar.list,
  };
}
