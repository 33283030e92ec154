import type { LogicHelpers, ViewHelpers } from './generated.ts';

/**
 * What an app uses of the runtime, as the compiler sees it: a build holds that and no more. Where it cannot be told, the
 * app counts as using it. Plain data.
 */
export interface AppFeatures {
  // What both sides need to know.

  /** Pages hold components, or are made with `Component`, or use what components have: behaviors, observers … */
  readonly components: boolean;
  /** There is more than one page to be shown, or an API or a `<navigator>` that may open one. */
  readonly manyPages: boolean;
  /** `model:` two-way bindings. */
  readonly models: boolean;
  /** There are sub-packages. */
  readonly packages: boolean;
  /** Pages can be shared: they have handlers for it, or buttons may ask for it. */
  readonly shares?: true;
  /** Something on a page may take a step back upon itself: a `page-container`. */
  readonly backGuards?: true;
  /** Pages keep a state for the next visit (`onSaveExitState`), or are to be opened then (`restartStrategy`). */
  readonly exitStates?: true;
  /** Members of `wx` that the scripts use. Not all of them need exist. */
  readonly apis: readonly string[] | 'all';

  readonly logic: LogicFeatures;
  readonly view: ViewFeatures;
}

/** What the worker needs. */
export interface LogicFeatures {
  /** Nodes in skeletons that only some apps have. */
  readonly lists: boolean;
  readonly slots: boolean;
  readonly templates: boolean;
  /** Names that skeletons call. */
  readonly helpers: readonly (keyof LogicHelpers)[];
  /** Skeletons call WXS. */
  readonly wxs: boolean;
  /** Lists with `wx:key`. */
  readonly keys: boolean;
  readonly behaviors: boolean;
  readonly relations: boolean;
  /** Tags of built-ins of which a selector query may give a node or context. */
  readonly handles?: readonly HandleTag[];
  /** Methods of instances, other than `setData`, that the scripts name. */
  readonly members: readonly InstanceMember[];
}

/** Built-ins that selector queries can hand over. */
export type HandleTag = 'audio' | 'camera' | 'canvas' | 'editor' | 'map' | 'video';

/** Methods that only some instances need. */
export type InstanceMember =
  | 'triggerEvent'
  | 'selectComponent'
  | 'selectAllComponents'
  | 'selectOwnerComponent'
  | 'getRelationNodes'
  | 'hasBehavior'
  | 'createSelectorQuery'
  | 'getOpenerEventChannel'
  | 'router'
  | 'pageRouter'
  | 'getTabBar'
  | 'createIntersectionObserver'
  | 'createMediaQueryObserver'
  | 'animate'
  | 'clearAnimation'
  | 'applyAnimatedStyle'
  | 'clearAnimatedStyle'
  | 'setUpdatePerformanceListener'
  | 'setInitialRenderingCache'
  | 'setPassiveEvent'
  | 'getPassiveEvent'
  | 'getAppBar';

/** What the page needs. */
export interface ViewFeatures {
  /** Names that the compiled templates call. */
  readonly helpers: readonly (keyof ViewHelpers)[];
  /** Types of events that templates bind (`tap`, `touchstart` …). */
  readonly events: readonly string[];
  /** `change:prop` handlers. */
  readonly changes: boolean;
  /** Templates call WXS. */
  readonly wxs: boolean;
  readonly tabBar: 'none' | 'standard' | 'custom';
  /** Some page has the standard navigation bar. */
  readonly navigationBar: boolean;
  readonly pullDown: boolean;
  /** Some page has `onPageScroll` or `onReachBottom`. */
  readonly pageScroll: boolean;
  readonly darkmode: boolean;
  /** Buttons have an `open-type`, or a `<navigator>` may lead to another mini program. */
  readonly openTypes?: true;
}
