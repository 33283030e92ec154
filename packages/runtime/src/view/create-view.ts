import { createExpressions } from '../protocol/expression.ts';
import { handle } from '../protocol/messages.ts';
import type { Channel, Definition, ErrorRecord, Stack, SystemFacts, ToLogic, ToView, ViewBundle, WindowConfig } from '../protocol/index.ts';
import type { ApiTable } from './apis.ts';
import { createErrors } from './errors.ts';
import { createEvents } from './events.ts';
import { createHandlers } from './handlers.ts';
import type { ViewHost } from './handlers.ts';
import { createHelpers } from './helpers.ts';
import type { AppHistory, HistoryActions } from './history.ts';
import { createHistory } from './history.ts';
import { listenForScrolling } from './page-events.ts';
import { Pages } from './pages.ts';
import type { PageElement } from './pages.ts';
import { adoptFonts, createSheets } from './sheets.ts';
import { createFrame } from './shell/frame.ts';
import type { Frame } from './shell/frame.ts';
import { navigationBarStyles } from './shell/navigation-bar.ts';
import type { TabBar } from './shell/tab-bar.ts';
import { systemFacts } from './system.ts';
import { listenForTaps } from './tap.ts';
import { listenForMouseTouches } from './touch.ts';
import { createUnits } from './units.ts';
import type { View } from './view.ts';
import { Work } from './work.ts';
import type { Wxs } from './wxs.ts';

export interface ViewOptions {
  readonly bundle: ViewBundle;
  readonly channel: Channel<ToLogic, ToView>;
  /** Where the app is shown. It becomes the host of a shadow root and must have a height. */
  readonly root: HTMLElement;
  /** Defines the built-in elements of these tags. Nothing is drawn before it is done. */
  loadElements(tags: readonly string[]): Promise<void> | void;
  /** Style sheet of the built-in elements. */
  readonly baseStyles: string;
  readonly host: ViewHost;
  /** Where the package's files are served; ends in `/`. */
  readonly assets?: string;
  /** Takes the place of the browser's history, for apps inside another page. */
  readonly history?: (actions: HistoryActions) => AppHistory;
  readonly onError?: (error: ErrorRecord) => void;
}

/** A running view, as host and devtools see it. */
export interface ViewControl {
  readonly frame: Frame;
  readonly view: View;
  /** Elements are loaded, messages are handled. */
  readonly ready: Promise<void>;
  /** Address to start with; `''` is the home page. */
  readonly startUrl: string;
  system(): SystemFacts;
  /** Answered when the logic thread has handled everything sent before. */
  ping(): Promise<unknown>;
  /** Data of an instance, or of the top page. */
  inspect(instance?: number): Promise<unknown>;
  /** Called after each flush that is drawn. */
  onShown(listener: () => void): void;
}

/** Joins a bundle, a logic thread and a place on the page. Handles messages as soon as the elements are there. */
export function createView(options: ViewOptions): ViewControl {
  const { bundle, channel, assets = './' } = options;
  const { config } = bundle;
  const frame = createFrame(options.root);
  frame.adopt(navigationBarStyles);
  adoptFonts(bundle.styles);
  const send = channel.send;
  const history = (options.history ?? createHistory)({
    back: (delta) => send({ type: 'back', delta }),
    open: (url) => send({ type: 'open', url }),
  });
  let tabBar: TabBar | undefined;
  let wxs: Wxs | undefined;

  const errors = createErrors(options.onError);
  const expressions = createExpressions({
    report: (error) => errors.report('view/wxs-failed', 'binding', error),
    wxs: (id) => () => wxs?.load(id),
  });
  const helpers = createHelpers(expressions, assets);
  const events = createEvents(() => view);
  const sheets = createSheets(bundle.styles, options.baseStyles);

  const startPath = history.start.split('?')[0] || config.pages[0] || '';
  const system = (): SystemFacts => {
    const { top } = view.pages;
    return systemFacts(frame, {
      hasBar: (top?.settings ?? settingsOf(bundle, startPath)).navigationStyle !== 'custom',
      hasTabs: isTab(top?.definition.is ?? startPath) && config.tabBar?.custom !== true && tabBar?.isHidden !== true,
      isDark: config.darkmode === true,
    });
  };
  let lastFacts = '';
  const tellSystem = (): void => {
    const facts = system();
    const text = JSON.stringify(facts);
    if (text !== lastFacts) send({ type: 'system', system: facts });
    lastFacts = text;
  };
  const opened = (page: PageElement): void => {
    sheets.openPage(page.root, page.definition);
    events.listenOn(page.root);
    listenForMouseTouches(page.root, page.scroller);
    listenForTaps(page.root, page.scroller, events);
    listenForScrolling(page, send);
    page.openPull = async () => {
      const { PullDown } = await import('./pull-down.ts');
      return (page.pull ??= new PullDown(frame, page, () => send({ type: 'page', instance: page.id, event: 'onPullDownRefresh', detail: null })));
    };
  };
  const resized = (page: PageElement): void => {
    if (page !== view.pages.top) return;
    tellSystem();
    const { clientWidth: windowWidth, clientHeight: windowHeight } = page.scroller;
    send({ type: 'page', instance: page.id, event: 'onResize', detail: { size: { windowWidth, windowHeight } } });
  };
  const isTab = (path: string): boolean => config.tabBar?.list.some(({ pagePath }) => pagePath === path) ?? false;
  const view: View = {
    bundle,
    errors,
    sheets,
    send,
    get wxs() {
      return wxs;
    },
    units: createUnits(bundle, errors, { helpers: () => helpers, loaded: events.learn }),
    work: new Work(),
    definitions: new Map(),
    instances: new Map(),
    pages: new Pages({
      container: frame.pages,
      settingsOf: ({ is }) => settingsOf(bundle, is),
      isTab,
      isHome: (path) => path === config.pages[0] || isTab(path),
      opened,
      resized,
      back: () => send({ type: 'back', delta: 1 }),
      home: () => send({ type: 'open', url: config.pages[0] ?? '' }),
    }),
  };
  const stacked = (stack: Stack): void => {
    view.pages.show(stack);
    tabBar?.show(view.pages.paths);
    frame.element.classList.toggle('with-tabs', tabBar?.isShown === true);
    history.follow(stack);
    tellSystem();
  };

  const pings = new Map<number, (data: unknown) => void>();
  const inspections = new Map<number, (data: unknown) => void>();
  const listeners: (() => void)[] = [];
  let questions = 0;
  const ask = (waiting: Map<number, (data: unknown) => void>, message: (id: number) => ToLogic): Promise<unknown> =>
    new Promise((resolve) => {
      const id = ++questions;
      waiting.set(id, resolve);
      send(message(id));
    });
  let apis: Promise<ApiTable> | undefined;
  const handlers = createHandlers({
    view,
    apis: () => (apis ??= import('./apis.ts').then(({ createApis }) => createApis({ view, frame, tabBar }))),
    host: options.host,
    stacked,
    shown: () => listeners.forEach((listener) => listener()),
    pings,
    inspections,
  });
  /** What only some apps need. */
  const loadRest = async (): Promise<void> => {
    const [wxsModule, tabModule] = await Promise.all([
      Object.keys(bundle.wxs).length > 0 ? import('./wxs.ts') : undefined,
      config.tabBar && !config.tabBar.custom ? import('./shell/tab-bar.ts') : undefined,
      options.loadElements(config.builtins),
    ]);
    wxs = wxsModule?.createWxs(view);
    if (!tabModule) return;
    tabBar = new tabModule.TabBar(config.tabBar!, assets, (index) => send({ type: 'tab', index }));
    frame.adopt(tabModule.tabBarStyles);
    frame.pages.append(tabBar.element);
  };
  const ready = loadRest().catch((cause: unknown) => errors.report('view/draw-failed', 'built-in elements', cause));
  void ready.then(() => channel.listen((message) => handle(handlers, message)));
  return {
    frame,
    view,
    ready,
    startUrl: history.start,
    system,
    ping: () => ask(pings, (id) => ({ type: 'ping', id })),
    inspect: (instance) => ask(inspections, (id) => ({ type: 'inspect', id, ...(instance !== undefined && { instance }) })),
    onShown: (listener) => void listeners.push(listener),
  };
}

function settingsOf({ config }: ViewBundle, path: Definition['is']): WindowConfig {
  return { ...config.window, ...(Object.hasOwn(config.pageSettings, path) ? config.pageSettings[path] : {}) };
}
