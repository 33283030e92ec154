import type { Compilation } from '../compilation.ts';
import { missingKey, tabCount, tabIconMissing, tabPageNotListed } from '../diagnostics/messages/project.ts';
import { memberOf, type JsonObject } from '../json/tree.ts';
import { firstCharacter, type PageEntry } from './app-config.ts';
import { joinPath } from './paths.ts';
import type { TabBar, TabBarItem } from './project.ts';
import { expectNode, readSettings, settingTypes } from './settings.ts';

/** Folder and name of the component that replaces the tab bar when `custom` is set (components spec §5). */
export const customTabBarPath = 'custom-tab-bar/index';

/** `tabBar` of app.json, checked against the pages of the main package. Whether `custom` can be had is decided later. */
export function readTabBar(
  app: JsonObject | undefined,
  entries: readonly PageEntry[],
  file: string,
  compilation: Compilation,
): TabBar | undefined {
  const node = expectNode(memberOf(app, 'tabBar')?.node, 'object', '`tabBar`', file, compilation);
  if (!node) return undefined;
  const settings = readSettings(node, settingTypes.tabBar, file, compilation);
  const listNode = memberOf(node, 'list')?.node;
  if (!listNode) compilation.report(missingKey({ file, span: firstCharacter(node) }, '`tabBar`', 'list'));
  const list = expectNode(listNode, 'array', '`tabBar.list`', file, compilation);
  if (list && (list.items.length < 2 || list.items.length > 5)) {
    compilation.report(
      tabCount({ file, span: { start: list.span.start, end: list.span.start + 1 } }, list.items.length),
    );
  }
  const pages = new Set(entries.filter((entry) => entry.subpackage === undefined).map((entry) => entry.path));
  const items = (list?.items ?? []).flatMap((each) => {
    const item = expectNode(each, 'object', 'An entry of `tabBar.list`', file, compilation);
    const read = item && readItem(item, pages, settings['custom'] === true, file, compilation);
    return read ? [read] : [];
  });
  return { list: items, settings };
}

function readItem(
  node: JsonObject,
  pages: ReadonlySet<string>,
  custom: boolean,
  file: string,
  compilation: Compilation,
): TabBarItem | undefined {
  const pageNode = memberOf(node, 'pagePath')?.node;
  if (!pageNode) compilation.report(missingKey({ file, span: firstCharacter(node) }, 'This tab', 'pagePath'));
  const pageText = expectNode(pageNode, 'string', '`pagePath` of a tab', file, compilation);
  const pagePath = pageText && joinPath('', pageText.value);
  if (pageText && (pagePath === undefined || !pages.has(pagePath))) {
    compilation.report(tabPageNotListed({ file, span: pageText.span }, pageText.value));
  }
  if (pagePath === undefined || !pages.has(pagePath)) return undefined;
  const text = expectNode(memberOf(node, 'text')?.node, 'string', '`text` of a tab', file, compilation);
  // A custom tab bar draws itself; the paths are not used.
  const icon = (key: string): string | undefined => (custom ? undefined : readIcon(node, key, file, compilation));
  const iconPath = icon('iconPath');
  const selectedIconPath = icon('selectedIconPath');
  return {
    pagePath,
    text: text?.value ?? '',
    ...(iconPath !== undefined && { iconPath }),
    ...(selectedIconPath !== undefined && { selectedIconPath }),
  };
}

function readIcon(node: JsonObject, key: string, file: string, compilation: Compilation): string | undefined {
  const text = expectNode(memberOf(node, key)?.node, 'string', `\`${key}\` of a tab`, file, compilation);
  if (!text || text.value === '') return undefined;
  const path = joinPath('', text.value);
  if (path !== undefined && compilation.host.exists(path)) return path;
  compilation.report(tabIconMissing({ file, span: text.span }, text.value));
  return undefined;
}
