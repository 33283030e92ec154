import type {
  AppConfig,
  AppFeatures,
  HandleTag,
  LogicFeatures,
  LogicHelpers,
  ViewFeatures,
  ViewHelpers,
} from '@heddle/runtime/protocol';
import type { Project } from './project/project.ts';
import type { CompiledScripts } from './script/scripts.ts';
import { INSTANCE_MEMBERS, type Names } from './script/uses.ts';
import type { CompiledTemplates } from './wxml/compile-templates.ts';

export interface FeatureSources {
  readonly project: Project;
  readonly scripts: CompiledScripts;
  readonly templates: CompiledTemplates;
  readonly config: AppConfig;
}

/** What an app uses of the runtime: its build holds that and no more. */
export function findFeatures(sources: FeatureSources): AppFeatures {
  const { scripts, templates, config } = sources;
  const { apis, members } = scripts.uses;
  // `this.createSelectorQuery()` asks the page as `wx.createSelectorQuery()` does.
  const asked = members.has('createSelectorQuery') ? ['createSelectorQuery'] : [];
  const views = [...templates.views.values()];
  const view = viewFeatures(sources);
  return {
    ...(config.builtins.includes('page-container') && { backGuards: true as const }),
    ...((view.openTypes || SHARES.some((name) => members.has(name))) && { shares: true }),
    ...((members.has('onSaveExitState') || opensLatestPage(sources.config)) && { exitStates: true }),
    components: usesComponents(sources),
    packages: config.packages !== undefined,
    manyPages:
      config.packages !== undefined ||
      config.pages.length > 1 ||
      config.builtins.includes('navigator') ||
      config.builtins.includes('web-view') ||
      ['getOpenerEventChannel', 'router', 'pageRouter'].some((name) => members.has(name)) ||
      NAVIGATION.some((name) => mayHave(apis, name)),
    models: views.some(({ uses }) => uses.models),
    apis: apis === 'all' ? 'all' : [...new Set([...apis, ...asked])].sort(),
    logic: logicFeatures(sources),
    view,
  };
}

/** Whether some page is to be opened when the app is started again. */
function opensLatestPage({ pages, pageSettings, window }: AppConfig): boolean {
  return pages.some((path) => ({ ...window, ...pageSettings[path] }).restartStrategy === 'homePageAndLatestPage');
}

/** Handlers of pages that can be shared. */
const SHARES = ['onShareAppMessage', 'onShareTimeline', 'onAddToFavorites'];

/** APIs that may open a page. */
const NAVIGATION = ['navigateTo', 'redirectTo', 'reLaunch', 'switchTab', 'navigateBack'];

/** Fields of `Page({ … })` that make a page more than data and functions. */
const OF_COMPONENTS = [
  'behaviors',
  'externalClasses',
  'lifetimes',
  'observers',
  'options',
  'pageLifetimes',
  'properties',
  'relations',
];

function usesComponents({ project, scripts, templates }: FeatureSources): boolean {
  const { definers, definitionKeys } = scripts.uses;
  return (
    templates.skeletons.size > 0 ||
    project.app.tabBar?.customComponent !== undefined ||
    project.pages.some(({ styleIsolation, addGlobalClass }) => styleIsolation !== undefined || addGlobalClass) ||
    definers.has('Component') ||
    definers.has('Behavior') ||
    OF_COMPONENTS.some((key) => mayHave(definitionKeys, key))
  );
}

/** Built-ins that a selector query may hand to the worker. */
const HANDLES: readonly HandleTag[] = ['audio', 'camera', 'canvas', 'editor', 'map', 'video'];

function logicFeatures({ scripts, templates, config }: FeatureSources): LogicFeatures {
  const { apis, definers, definitionKeys, members } = scripts.uses;
  const queries = members.has('createSelectorQuery') || mayHave(apis, 'createSelectorQuery');
  const handles = queries ? HANDLES.filter((tag) => config.builtins.includes(tag)) : [];
  const skeletons = [...templates.skeletons.values()];
  const kinds = new Set(skeletons.flatMap(({ uses }) => [...uses.kinds]));
  return {
    lists: kinds.has('list'),
    slots: kinds.has('slot'),
    templates: kinds.has('use'),
    helpers: [...new Set(skeletons.flatMap(({ helpers }) => helpers))].sort() as (keyof LogicHelpers)[],
    wxs: skeletons.some(({ wxs }) => wxs.length > 0),
    keys: templates.keys.size > 0,
    behaviors: definers.has('Behavior') || mayHave(definitionKeys, 'behaviors') || members.has('hasBehavior'),
    relations: mayHave(definitionKeys, 'relations'),
    ...(handles.length > 0 && { handles }),
    members: INSTANCE_MEMBERS.filter((name) => members.has(name)),
  };
}

/** Attributes of buttons and navigators that ask the embedding site for something; a navigator's own types do not. */
const OPEN_TYPES =
  /open-type="(?!(?:navigate|redirect|switchTab|reLaunch|navigateBack)"|")|\.openType=|target="miniProgram"|\.target=/;

function viewFeatures({ scripts, templates, config }: FeatureSources): ViewFeatures {
  const { pages, pageSettings, tabBar, window } = config;
  const settings = pages.map((path) => ({ ...window, ...pageSettings[path] }));
  const views = [...templates.views.values()];
  return {
    helpers: [...new Set(views.flatMap(({ helpers }) => helpers))].sort() as (keyof ViewHelpers)[],
    events: [...new Set(views.flatMap(({ uses }) => [...uses.events]))].sort(),
    changes: views.some(({ uses }) => uses.changes),
    wxs: views.some(({ wxs }) => wxs.length > 0),
    tabBar: !tabBar ? 'none' : tabBar.custom ? 'custom' : 'standard',
    navigationBar: settings.some(({ navigationStyle }) => navigationStyle !== 'custom'),
    pullDown:
      settings.some(({ enablePullDownRefresh }) => enablePullDownRefresh) ||
      mayHave(scripts.uses.apis, 'startPullDownRefresh'),
    pageScroll: scripts.uses.members.has('onPageScroll') || scripts.uses.members.has('onReachBottom'),
    darkmode: config.darkmode === true,
    ...(views.some(({ code }) => OPEN_TYPES.test(code)) && { openTypes: true }),
  };
}

function mayHave(names: Names, name: string): boolean {
  return names === 'all' || names.has(name);
}
