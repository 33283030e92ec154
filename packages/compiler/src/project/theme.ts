import type { ThemeConfig } from '@heddle/runtime/protocol';
import type { Compilation } from '../compilation.ts';
import { themeMissing, themeNameUnknown } from '../diagnostics/messages/project.ts';
import { parseJson } from '../json/parse.ts';
import { memberOf, type JsonNode, type JsonObject, type JsonRecord } from '../json/tree.ts';
import { readJsonObject } from './files.ts';
import { joinPath } from './paths.ts';

/** Where the file lies when `themeLocation` does not say. */
const USUAL = 'theme.json';

/** Colour schemes that theme.json has values for. */
const SCHEMES = ['light', 'dark'] as const;

/** theme.json: names and texts, by colour scheme (components spec §5 darkmode). */
export function readTheme(
  app: JsonObject | undefined,
  settings: JsonRecord,
  compilation: Compilation,
): ThemeConfig | undefined {
  const location = settings['themeLocation'];
  const named = typeof location === 'string' ? location : undefined;
  const path = joinPath('', named ?? USUAL);
  if (path === undefined || !compilation.host.exists(path)) {
    if (named !== undefined) {
      const span = memberOf(app, 'themeLocation')?.node.span;
      compilation.report(themeMissing({ file: 'app.json', span }, named));
    }
    return undefined;
  }
  const node = readJsonObject(path, compilation);
  return { light: textsOf(memberOf(node, 'light')?.node), dark: textsOf(memberOf(node, 'dark')?.node) };
}

function textsOf(node: JsonNode | undefined): Readonly<Record<string, string>> {
  if (node?.type !== 'object') return {};
  return Object.fromEntries(Object.entries(node.value).filter((pair): pair is [string, string] => isText(pair[1])));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** `name` of `@name`; other texts stand for themselves. */
export function themeName(value: unknown): string | undefined {
  return typeof value === 'string' && value.startsWith('@') ? value.slice(1) : undefined;
}

/** Reports each `@name` among settings that some colour scheme has no value for: there the default applies. */
export function checkThemeNames(
  node: JsonNode | undefined,
  file: string,
  theme: ThemeConfig | undefined,
  compilation: Compilation,
): void {
  if (node?.type === 'array') for (const item of node.items) checkThemeNames(item, file, theme, compilation);
  if (node?.type !== 'object') return;
  for (const { key, node: value } of node.members) {
    const name = THEMED.has(key) ? themeName(value.value) : undefined;
    const missing = name === undefined ? [] : SCHEMES.filter((scheme) => !Object.hasOwn(theme?.[scheme] ?? {}, name));
    if (name !== undefined && missing.length > 0)
      compilation.report(themeNameUnknown({ file, span: value.span }, name, ...missing));
    if (key === 'list') checkThemeNames(value, file, theme, compilation);
  }
}

/** The same for the JSON of a page, which is read again only when there is something to look at. */
export function checkPageTheme(
  file: string | undefined,
  settings: JsonRecord,
  theme: ThemeConfig | undefined,
  compilation: Compilation,
): void {
  const names = Object.entries(settings).flatMap(([key, value]) => (THEMED.has(key) ? (themeName(value) ?? []) : []));
  if (file === undefined || names.length === 0) return;
  // Its mistakes were reported when the page was loaded.
  checkThemeNames(
    parseJson(compilation.host.read(file) ?? '', file, () => undefined),
    file,
    theme,
    compilation,
  );
}

/** Settings whose values may stand in theme.json. */
const THEMED: ReadonlySet<string> = new Set([
  'navigationBarBackgroundColor',
  'navigationBarTextStyle',
  'backgroundColor',
  'backgroundColorContent',
  'backgroundColorTop',
  'backgroundColorBottom',
  'backgroundTextStyle',
  'color',
  'selectedColor',
  'borderStyle',
  'iconPath',
  'selectedIconPath',
]);
