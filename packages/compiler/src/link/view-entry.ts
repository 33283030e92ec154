import type { AppConfig, AppFeatures, ViewHelpers } from '@heddle/runtime/protocol';

export interface ViewEntryParts {
  /** Expression of a `ViewBundle`. */
  readonly view: string;
  readonly config: AppConfig;
  readonly features: AppFeatures;
  /** Style sheet of the built-in elements. */
  readonly baseStyles: string;
  /** Tags of the built-ins that the app uses and that have an element of their own. */
  readonly elements: readonly string[];
  /** Keeps the inspection hook. */
  readonly devtools?: boolean;
}

/**
 * The entry of an app's page, as a module: it imports the parts of the view that the app uses and nothing else, and starts
 * the app with them. A bundler makes one file of it, and of what is loaded later.
 */
export function viewEntry({ view, config, features, baseStyles, elements, devtools = false }: ViewEntryParts): string {
  const helpers = usedHelpers(features);
  const parts = usedParts(features, config);
  const host = ['startSite', ...(storesAnything(features) ? ['openStorage'] : [])];
  const runtime = [
    ...new Set([...helpers.flatMap(({ part }) => part ?? []), ...parts, ...(devtools ? ['installDevtools'] : [])]),
  ];
  return `${[
    `import { ${host.join(', ')} } from '@heddle/runtime/host';`,
    `import { ${runtime.sort().join(', ')} } from '@heddle/runtime/view';`,
    ...elements.map((tag) => `import { ${definerOf(tag)} } from '@heddle/components/${tag}';`),
    ...elements.map((tag) => `${definerOf(tag)}();`),
  ].join('\n')}
startSite({
  bundle: ${view},
  baseStyles: ${JSON.stringify(baseStyles)},
  features: [${parts.join(', ')}],
  helpers: (view) => ({ ${helpers.map(({ code }) => code).join(', ')} }),
${host.length > 1 ? '  openStorage,\n' : ''}${showsPresses(config, view) ? LATER : ''}${devtools ? '  devtools: installDevtools,\n' : ''}});
`;
}

/** Nobody presses anything before there is something to see. */
const LATER = "  later: () => import('@heddle/components').then(({ watchPress }) => watchPress(document)),\n";

/** Whether something looks different while it is pressed: `hover-class`, or a built-in that has one of its own. */
function showsPresses({ builtins }: AppConfig, view: string): boolean {
  return builtins.includes('button') || builtins.includes('navigator') || view.includes('hover-class');
}

interface Helper {
  readonly code: string;
  /** Name that must be imported for it. */
  readonly part?: string;
}

function usedHelpers({ components, view }: AppFeatures): Helper[] {
  const calls: Helper = view.wxs ? { code: '...view.wxs.helpers' } : { code: '...noCalls', part: 'noCalls' };
  const special: Partial<Record<keyof ViewHelpers, Helper>> = {
    url: { code: 'url: urlBelow(view.assets)', part: 'urlBelow' },
    wxs: calls,
    invoke: calls,
    apply: calls,
    ...(!components && { cls: { code: 'cls: plainClass', part: 'plainClass' } }),
  };
  return [...new Set(view.helpers.map((name) => special[name] ?? { code: name, part: name }))];
}

/** In the order in which they are added to the view: some look for others, and `system` tells of what all have done. */
function usedParts(
  { components, manyPages, models, apis, logic, view }: AppFeatures,
  { builtins }: AppConfig,
): string[] {
  const mayCall = (names: readonly string[]): boolean => apis === 'all' || names.some((name) => apis.includes(name));
  const hasEvent = (pattern: RegExp): boolean => view.events.some((type) => pattern.test(type));
  const table: readonly (readonly [part: string, isUsed: boolean])[] = [
    ['browserHistory', manyPages],
    ['deepLink', !manyPages],
    ['windowTitle', manyPages || mayCall(['setNavigationBarTitle'])],
    ['tabs', view.tabBar === 'custom'],
    ['tabBar', view.tabBar === 'standard'],
    ['lists', view.helpers.includes('list')],
    ['components', components],
    ['touches', hasEvent(/^touch/)],
    ['longPress', hasEvent(/^long/)],
    ['animationEvents', hasEvent(/^(?:transition|animation)/)],
    ['models', models],
    ['navigators', builtins.includes('navigator')],
    ['pageStack', manyPages],
    ['pageScroll', view.pageScroll],
    ['pullDownRefresh', view.pullDown],
    ['darkMode', view.darkmode],
    ['wxs', view.wxs],
    ['changeHandlers', view.changes],
    ['calls', apis === 'all' || logic.members.includes('createSelectorQuery') || apis.some(mayAskPage)],
    ['system', view.darkmode || mayCall(FACTS)],
  ];
  return table.flatMap(([part, isUsed]) => (isUsed ? [part] : []));
}

/** APIs that answer from facts about screen and window. */
const FACTS = [
  'getWindowInfo',
  'getDeviceInfo',
  'getAppBaseInfo',
  'getSystemInfoSync',
  'getSystemInfo',
  'getSystemInfoAsync',
  'getMenuButtonBoundingClientRect',
];

/** APIs that never ask the page, or have messages of their own. */
const STAYS_IN_WORKER =
  /^(?:navigate(?:To|Back)|redirectTo|reLaunch|switchTab|setNavigationBar(?:Title|Color)|setBackground(?:Color|TextStyle)|.*Storage(?:Info)?(?:Sync)?|get(?:Window|Device|AppBase|System)Info(?:Sync|Async)?|get(?:Launch|Enter)OptionsSync|getMenuButtonBoundingClientRect|nextTick|canIUse|(?:on|off)(?:App(?:Show|Hide)|Error|PageNotFound|UnhandledRejection|ThemeChange))$/;

function mayAskPage(api: string): boolean {
  return !STAYS_IN_WORKER.test(api);
}

function storesAnything({ apis }: AppFeatures): boolean {
  return apis === 'all' || apis.some((name) => name.includes('Storage'));
}

/** `checkbox-group` → `defineCheckboxGroup`. */
function definerOf(tag: string): string {
  return `define${tag.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`;
}
