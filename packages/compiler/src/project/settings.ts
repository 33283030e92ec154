import type { Compilation } from '../compilation.ts';
import { settingIgnored, wrongType } from '../diagnostics/messages/project.ts';
import type { JsonNode, JsonObject, JsonRecord } from '../json/tree.ts';

type JsonType = JsonNode['type'];
/** The types a key may have, by key. Keys that are not listed are kept as they are. */
export type SettingTypes = Readonly<Record<string, readonly JsonType[]>>;

const boolean = ['boolean'] as const;
const string = ['string'] as const;
const number = ['number'] as const;
const object = ['object'] as const;

/** `window` of app.json, and a page's own JSON (components spec §5). */
const windowTypes: SettingTypes = {
  navigationBarTitleText: string,
  navigationBarBackgroundColor: string,
  navigationBarTextStyle: string,
  navigationStyle: string,
  homeButton: boolean,
  backgroundColor: string,
  backgroundColorContent: string,
  backgroundTextStyle: string,
  backgroundColorTop: string,
  backgroundColorBottom: string,
  enablePullDownRefresh: boolean,
  onReachBottomDistance: number,
  disableScroll: boolean,
  restartStrategy: string,
  pageOrientation: string,
};

/** The keys of app.json whose type matters to us (components spec §5). */
const appTypes: SettingTypes = {
  entryPagePath: string,
  style: string,
  lazyCodeLoading: string,
  networkTimeout: object,
  debug: boolean,
  permission: object,
  darkmode: boolean,
  themeLocation: string,
  preloadRule: object,
  componentFramework: string,
  renderer: string,
  useExtendedLib: object,
  plugins: object,
  resolveAlias: object,
  workers: ['string', 'object'],
};

const componentTypes: SettingTypes = {
  ...windowTypes,
  component: boolean,
  styleIsolation: string,
  addGlobalClass: boolean,
  renderer: string,
};

const tabBarTypes: SettingTypes = {
  color: string,
  selectedColor: string,
  backgroundColor: string,
  borderStyle: string,
  position: string,
  custom: boolean,
};

export const settingTypes = { app: appTypes, window: windowTypes, component: componentTypes, tabBar: tabBarTypes };

/** Plain settings of one JSON object: what has a wrong type is reported and left out, so that its default applies. */
export function readSettings(
  node: JsonObject | undefined,
  types: SettingTypes,
  file: string,
  compilation: Compilation,
): JsonRecord {
  if (!node) return {};
  const settings = { ...node.value };
  for (const { key, node: value } of node.members) {
    const expected = Object.hasOwn(types, key) ? types[key] : undefined;
    if (!expected || expected.includes(value.type)) continue;
    delete settings[key];
    const wanted = expected.map((type) => typeNames[type]).join(' or ');
    compilation.report(settingIgnored({ file, span: value.span }, key, wanted, typeNames[value.type]));
  }
  return settings;
}

/** A node of the type that the structure of the project needs, or `undefined`, reported, for any other. */
export function expectNode<T extends JsonType>(
  node: JsonNode | undefined,
  type: T,
  what: string,
  file: string,
  compilation: Compilation,
): Extract<JsonNode, { type: T }> | undefined {
  if (!node) return undefined;
  if (node.type === type) return node as Extract<JsonNode, { type: T }>;
  compilation.report(wrongType({ file, span: node.span }, what, typeNames[type], typeNames[node.type]));
  return undefined;
}

const typeNames: Readonly<Record<JsonType, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: '`true` or `false`',
  object: 'an object',
  array: 'a list',
  null: '`null`',
};
