import {
  mayTurn,
  needsOf,
  wxMembers,
  type AppConfig,
  type AppFeatures,
  type InstanceMember,
  type Need,
  type ViewHelpers,
  type WxMember,
} from '@heddle/runtime/protocol';
import { withLoaders } from './loaders.ts';

export interface ViewEntryParts {
  /** Expression of a `ViewBundle`. */
  readonly view: string;
  readonly config: AppConfig;
  readonly features: AppFeatures;
  /** Style sheet of the built-in elements. */
  readonly baseStyles: string;
  /** Tags of the built-ins that the app uses and that have an element of their own. */
  readonly elements: readonly string[];
  /** Address of the module of each sub-package (`packageEntry`), by its root. */
  readonly modules?: Readonly<Record<string, string>>;
  /** Keeps the inspection hook. */
  readonly devtools?: boolean;
}

/**
 * The entry of an app's page, as a module: it imports the parts of the view that the app uses and nothing else, and starts
 * the app with them. A bundler makes one file of it, and of what is loaded later.
 */
export function viewEntry(entry: ViewEntryParts): string {
  const { view, config, features, baseStyles, elements, modules = {}, devtools = false } = entry;
  const helpers = usedHelpers(features);
  const parts = usedParts(features, config);
  const host = [
    'startSite',
    ...(mayNeed(features, 'storage') ? ['openStorage'] : []),
    ...(usesFiles(features) ? ['openFiles'] : []),
  ];
  const runtime = [
    ...new Set([...helpers.flatMap(({ part }) => part ?? []), ...parts, ...(devtools ? ['installDevtools'] : [])]),
  ];
  return `${[
    `import { ${host.join(', ')} } from '@heddle/runtime/host';`,
    `import { ${runtime.sort().join(', ')} } from '@heddle/runtime/view';`,
    ...defineElements(elements),
  ].join('\n')}
startSite({
  bundle: ${withLoaders(view, modules)},
  baseStyles: ${JSON.stringify(baseStyles)},
  features: [${parts.join(', ')}],
  helpers: (view) => ({ ${helpers.map(({ code }) => code).join(', ')} }),
${host
  .slice(1)
  .map((name) => `  ${name},\n`)
  .join('')}${showsPresses(config, view) ? LATER : ''}${devtools ? '  devtools: installDevtools,\n' : ''}});
`;
}

/** The module of a sub-package's view: its `ViewPart`, and the built-ins that nothing before it has used. */
export function packageEntry({ view, elements }: Pick<ViewEntryParts, 'view' | 'elements'>): string {
  return `${[...defineElements(elements), `export default ${view};`].join('\n')}\n`;
}

function defineElements(elements: readonly string[]): string[] {
  return [
    ...elements.map((tag) => `import { ${definerOf(tag)} } from '@heddle/components/${tag}';`),
    ...elements.map((tag) => `${definerOf(tag)}();`),
  ];
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

function usedHelpers(features: AppFeatures): Helper[] {
  const { components, view } = features;
  const calls: Helper = view.wxs ? { code: '...view.wxs.helpers' } : { code: '...noCalls', part: 'noCalls' };
  const special: Partial<Record<keyof ViewHelpers, Helper>> = {
    url: { code: `url: urlBelow(view.assets${usesFiles(features) ? ', view.fileAddress' : ''})`, part: 'urlBelow' },
    wxs: calls,
    invoke: calls,
    apply: calls,
    ...(!components && { cls: { code: 'cls: plainClass', part: 'plainClass' } }),
  };
  return [...new Set(view.helpers.map((name) => special[name] ?? { code: name, part: name }))];
}

/** In the order in which they are added to the view: some look for others, and `system` tells of what all have done. */
function usedParts(features: AppFeatures, config: AppConfig): string[] {
  const { builtins } = config;
  const { components, manyPages, packages, models, apis, logic, view } = features;
  const mayCall = (names: readonly string[]): boolean => apis === 'all' || names.some((name) => apis.includes(name));
  const hasEvent = (pattern: RegExp): boolean => view.events.some((type) => pattern.test(type));
  const table: readonly (readonly [part: string, isUsed: boolean])[] = [
    ['browserHistory', manyPages],
    ['deepLink', !manyPages],
    ['exitState', features.exitStates === true],
    ['windowTitle', manyPages || mayCall(['setNavigationBarTitle'])],
    ['customTabBar', view.tabBar === 'custom'],
    ['tabBar', view.tabBar === 'standard'],
    ['lists', view.helpers.includes('list')],
    ['components', components],
    ['formFields', components && builtins.includes('form')],
    ['files', usesFiles(features)],
    ['decisions', view.helpers.includes('decided')],
    ['touches', hasEvent(/^touch/)],
    ['canvasTouches', builtins.includes('canvas') && hasEvent(/^(?:touch|long|tap)/)],
    ['longPress', hasEvent(/^long/)],
    ['animationEvents', hasEvent(/^(?:transition|animation)/)],
    ['models', models],
    ['inputReplies', view.events.includes('input') && (builtins.includes('input') || builtins.includes('textarea'))],
    ['navigators', builtins.includes('navigator')],
    ['openTypes', view.openTypes === true],
    ['elementPermissions', builtins.includes('camera')],
    ['sharing', features.shares === true],
    ['webViews', builtins.includes('web-view')],
    ['pageStack', manyPages],
    ['pageMeta', builtins.includes('page-meta') || builtins.includes('navigation-bar')],
    ['pageOrientation', mayTurn(config)],
    ['pageScroll', view.pageScroll],
    ['pullDownRefresh', view.pullDown],
    ['packages', packages],
    ['capsule', true],
    ['darkMode', view.darkmode],
    ['wxs', view.wxs],
    ['changeHandlers', view.changes],
    [
      'calls',
      features.shares === true ||
        features.backGuards === true ||
        logic.members.some((name) => ASKING_MEMBERS.has(name)) ||
        mayNeed(features, 'call'),
    ],
    ['system', view.darkmode || mayNeed(features, 'facts')],
  ];
  return table.flatMap(([part, isUsed]) => (isUsed ? [part] : []));
}

/** Methods of instances that ask the page. */
const ASKING_MEMBERS: ReadonlySet<InstanceMember> = new Set([
  'animate',
  'applyAnimatedStyle',
  'clearAnimatedStyle',
  'clearAnimation',
  'createIntersectionObserver',
  'createMediaQueryObserver',
  'createSelectorQuery',
]);

const members = new Map<string, WxMember>(Object.entries(wxMembers));

/** Whether an API that the app may use needs this of the page. */
function mayNeed({ apis }: AppFeatures, need: Need): boolean {
  if (apis === 'all') return true;
  return apis.some((name) => {
    const member = members.get(name);
    return member !== undefined && needsOf(member).includes(need);
  });
}

/** Apps with files of their own. A camera that a selector query gives makes some, too. */
function usesFiles(features: AppFeatures): boolean {
  return mayNeed(features, 'files') || features.logic.handles?.includes('camera') === true;
}

/** `checkbox-group` → `defineCheckboxGroup`. */
function definerOf(tag: string): string {
  return `define${tag.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`;
}
