import type { ThemeConfig } from '@heddle/runtime/protocol';
import type { Compilation } from '../compilation.ts';
import { missingKey, tabCount, tabIconMissing, tabPageNotListed } from '../diagnostics/messages/project.ts';
import { memberOf, type JsonObject } from '../json/tree.ts';
import { firstCharacter, type PageEntry } from './app-config.ts';
import { joinPath } from './paths.ts';
import type { TabBar, TabBarItem } from './project.ts';
import { expectNode, readSettings, settingTypes } from './settings.ts';
import { themeName } from './theme.ts';

/** `tabBar` of app.json, checked against the pages of the main package. Whether `custom` can be had is decided later. */
export function readTabBar(
  app: JsonObject | undefined,
  { entries, theme }: { readonly entries: readonly PageEntry[]; readonly theme: ThemeConfig | undefined },
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
    const read = item && readItem(item, { pages, custom: settings['custom'] === true, theme }, file, compilation);
    return read ? [read] : [];
  });
  return { list: items, settings };
}

interface TabContext {
  /** Of the main package. */
  readonly pages: ReadonlySet<string>;
  readonly custom: boolean;
  readonly theme: ThemeConfig | undefined;
}

function readItem(
  node: JsonObject,
  { pages, custom, theme }: TabContext,
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
  const icon = (key: string): string | undefined =>
    custom ? undefined : readIcon(node, key, { file, theme }, compilation);
  const iconPath = icon('iconPath');
  const selectedIconPath = icon('selectedIconPath');
  return {
    pagePath,
    text: text?.value ?? '',
    ...(iconPath !== undefined && { iconPath }),
    ...(selectedIconPath !== undefined && { selectedIconPath }),
  };
}

/** A path, or a `@name` that stands for one in each colour scheme. */
function readIcon(
  node: JsonObject,
  key: string,
  { file, theme }: { readonly file: string; readonly theme: ThemeConfig | undefined },
  compilation: Compilation,
): string | undefined {
  const text = expectNode(memberOf(node, key)?.node, 'string', `\`${key}\` of a tab`, file, compilation);
  if (!text || text.value === '') return undefined;
  const exists = (value: string): string | undefined => {
    const path = joinPath('', value);
    if (path !== undefined && compilation.host.exists(path)) return path;
    compilation.report(tabIconMissing({ file, span: text.span }, value));
    return undefined;
  };
  const name = themeName(text.value);
  if (name === undefined) return exists(text.value);
  const values = [theme?.light[name], theme?.dark[name]];
  return values.every((value) => value === undefined || exists(value) !== undefined) ? text.value : undefined;
}
