import { customTabBarPath } from '@heddle/runtime/protocol';
import type { Compilation } from '../compilation.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import {
  appJsonMissing,
  componentIncomplete,
  customTabBarMissing,
  notDeclaredAsComponent,
  pageIncomplete,
  pageNotFound,
  unknownEntryPage,
} from '../diagnostics/messages/project.ts';
import { memberOf, type JsonObject, type JsonRecord } from '../json/tree.ts';
import { memoize } from '../memoize.ts';
import { readPageList, type PageEntry } from './app-config.ts';
import { readComponentSource, readUsingComponents, reportSkyline } from './component-source.ts';
import { findFiles, readJsonObject } from './files.ts';
import { readIdentity } from './identity.ts';
import { checkToolSettings } from './tool-settings.ts';
import { joinPath } from './paths.ts';
import type { App, ComponentSource, ComponentUse, Page, Project, TabBar } from './project.ts';
import { createResolver, type Aliases, type Resolver } from './resolve.ts';
import { expectNode, readSettings, settingTypes } from './settings.ts';
import { readTabBar } from './tab-bar.ts';
import { checkPageTheme, checkThemeNames, readTheme } from './theme.ts';

const file = 'app.json';

/**
 * Reads app.json and the JSON of every page and component that can be reached from it. Mistakes are reported, all in
 * one run, and what could be understood is returned; `undefined` only when there is no app.json.
 */
export function loadProject(compilation: Compilation): Project | undefined {
  if (!compilation.host.exists(file)) {
    compilation.report(appJsonMissing({ file }));
    return undefined;
  }
  const node = readJsonObject(file, compilation);
  const settings = readSettings(node, settingTypes.app, file, compilation);
  if (settings['renderer'] === 'skyline') reportSkyline(node, file, compilation);
  const resolver = createResolver(compilation.host, readAliases(node, compilation));
  const read = memoize((path) =>
    compilation.remember(`component ${path}`, '', () => readComponentSource(path, resolver, compilation)),
  );
  const { entries, subpackages } = readPageList(node, file, compilation);
  const pages = entries.flatMap((entry) => loadPage(entry, read, compilation));
  const theme = readTheme(node, settings, compilation);
  for (const key of ['window', 'tabBar']) checkThemeNames(memberOf(node, key)?.node, file, theme, compilation);
  for (const page of pages) checkPageTheme(page.files.config, page.settings, theme, compilation);
  const tabBar = withCustomTabBar(readTabBar(node, { entries, theme }, file, compilation), node, compilation);
  const app = readApp(node, settings, { ...(tabBar && { tabBar }), ...(theme && { theme }) }, resolver, compilation);
  const entryPage = findEntryPage(node, settings, entries, pages, compilation);
  compilation.remember('tool settings', '', () => checkToolSettings(compilation));
  return {
    app,
    identity: compilation.remember('identity', '', () => readIdentity(compilation)),
    pages,
    ...(entryPage !== undefined && { entryPage }),
    subpackages,
    components: loadComponents(app, pages, read, compilation),
    resolver,
  };
}

function readApp(
  node: JsonObject | undefined,
  settings: JsonRecord,
  { tabBar, theme }: Pick<App, 'tabBar' | 'theme'>,
  resolver: Resolver,
  compilation: Compilation,
): App {
  const window = expectNode(memberOf(node, 'window')?.node, 'object', '`window`', file, compilation);
  return {
    files: findFiles(compilation.host, 'app'),
    settings,
    window: readSettings(window, settingTypes.window, file, compilation),
    usingComponents: readUsingComponents(node, file, resolver, compilation),
    ...(tabBar && { tabBar }),
    ...(theme && { theme }),
  };
}

/** `resolveAlias`: only texts can be paths. */
function readAliases(node: JsonObject | undefined, compilation: Compilation): Aliases {
  const aliases = memberOf(node, 'resolveAlias')?.node;
  if (aliases?.type !== 'object') return {};
  return Object.fromEntries(
    aliases.members.flatMap(({ key, node: target }) => {
      const text = expectNode(target, 'string', `The alias \`${key}\``, file, compilation);
      return text ? [[key, text.value]] : [];
    }),
  );
}

function findEntryPage(
  node: JsonObject | undefined,
  settings: JsonRecord,
  entries: readonly PageEntry[],
  pages: readonly Page[],
  compilation: Compilation,
): string | undefined {
  const wanted = settings['entryPagePath'];
  const first = pages[0]?.path;
  if (typeof wanted !== 'string') return first;
  const path = joinPath('', wanted);
  if (!entries.some((entry) => entry.path === path)) {
    compilation.report(unknownEntryPage({ file, span: memberOf(node, 'entryPagePath')?.node.span }, wanted));
  }
  return pages.some((page) => page.path === path) ? path : first;
}

/** A page needs a template and a script (components spec §5). One with neither is left out. */
function loadPage(entry: PageEntry, read: (path: string) => ComponentSource, compilation: Compilation): Page[] {
  const { path, place, subpackage } = entry;
  const source = read(path);
  const { template, script } = source.files;
  if (template === undefined && script === undefined) {
    compilation.report(pageNotFound(place, path));
    return [];
  }
  if (template === undefined) compilation.report(pageIncomplete(place, path, 'template'));
  if (script === undefined) compilation.report(pageIncomplete(place, path, 'script'));
  return [{ ...source, ...(subpackage !== undefined && { subpackage }) }];
}

function withCustomTabBar(
  tabBar: TabBar | undefined,
  node: JsonObject | undefined,
  compilation: Compilation,
): TabBar | undefined {
  if (tabBar?.settings['custom'] !== true) return tabBar;
  const { template, config } = findFiles(compilation.host, customTabBarPath);
  if (template !== undefined || config !== undefined) return { ...tabBar, customComponent: customTabBarPath };
  const span = memberOf(memberOf(node, 'tabBar')?.node, 'custom')?.node.span;
  compilation.report(customTabBarMissing({ file, span }));
  return tabBar;
}

/** Follows `usingComponents` from the app and its pages until nothing new comes up; components may use themselves. */
function loadComponents(
  app: App,
  pages: readonly Page[],
  read: (path: string) => ComponentSource,
  compilation: Compilation,
): ReadonlyMap<string, ComponentSource> {
  const components = new Map<string, ComponentSource>();
  const reach = (path: string, place: Place): void => {
    if (components.has(path)) return;
    const source = read(path);
    components.set(path, source);
    reportGaps(source, place, compilation);
  };
  for (const use of app.usingComponents.values()) if (use.path !== undefined) reach(use.path, use.place);
  const custom = app.tabBar?.customComponent;
  if (custom !== undefined) reach(custom, { file: `${custom}.json` });
  for (const page of pages) for (const use of usesOf(page)) reach(use.path, use.place);
  // A Map hands out entries that are added while it is walked.
  for (const source of components.values()) for (const use of usesOf(source)) reach(use.path, use.place);
  return components;
}

function usesOf(source: ComponentSource): (ComponentUse & { path: string })[] {
  const uses = [...source.usingComponents.values(), ...source.generics.values()];
  return uses.filter((use): use is ComponentUse & { path: string } => use?.path !== undefined);
}

/** Points at the place that names the component. */
function reportGaps(source: ComponentSource, place: Place, compilation: Compilation): void {
  const { path, files, isComponent } = source;
  if (files.template === undefined) compilation.report(componentIncomplete(place, path, 'template'));
  if (files.script === undefined) compilation.report(componentIncomplete(place, path, 'script'));
  if (!isComponent) compilation.report(notDeclaredAsComponent(place, path));
}
