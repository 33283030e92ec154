import { createExpressions } from '../protocol/expression.ts';
import { handle } from '../protocol/messages.ts';
import type { Channel, ErrorRecord, SystemFacts, ToLogic, ToView, ViewBundle } from '../protocol/index.ts';
import type { ApiTable } from './apis.ts';
import { createErrors } from './errors.ts';
import { createEvents } from './events.ts';
import { createHandlers } from './handlers.ts';
import type { ViewHost } from './handlers.ts';
import { createHelpers } from './helpers.ts';
import type { AppHistory, HistoryActions } from './history.ts';
import { createHistory } from './history.ts';
import { sendResize } from './page-events.ts';
import { Pages } from './pages.ts';
import { createQuestions } from './questions.ts';
import { setUpPage } from './set-up-page.ts';
import { adoptFonts, createSheets } from './sheets.ts';
import { createFrame } from './shell/frame.ts';
import type { Frame } from './shell/frame.ts';
import { navigationBarStyles } from './shell/navigation-bar.ts';
import { createShell } from './shell/shell.ts';
import type { Shell } from './shell/shell.ts';
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
  const { bundle, channel } = options;
  const { send } = channel;
  const { frame, history, view, shell, load } = assemble(options);
  const questions = createQuestions(send);
  const listeners: (() => void)[] = [];
  let apis: Promise<ApiTable> | undefined;
  const handlers = createHandlers({
    view,
    questions,
    host: options.host,
    apis: () =>
      (apis ??= import('./apis.ts').then(({ createApis }) => createApis({ view, frame, tabBar: shell.tabBar }))),
    stacked(stack) {
      shell.follow(stack);
      history.follow(stack);
    },
    shown() {
      // An app that has the address has the window's title too.
      const title = view.pages.top?.settings.navigationBarTitleText;
      if (title && !options.history) document.title = title;
      for (const listener of listeners) listener();
    },
  });
  const loading = Promise.all([options.loadElements(bundle.config.builtins), shell.load(), load()]);
  const ready = loading.then(
    () => undefined,
    (cause: unknown) => view.errors.report('view/draw-failed', 'built-in elements', cause),
  );
  void ready.then(() => channel.listen((message) => handle(handlers, message)));
  return {
    frame,
    view,
    ready,
    startUrl: history.start,
    system: shell.system,
    ping: () => questions.ask((id) => ({ type: 'ping', id })),
    inspect: (instance) =>
      questions.ask((id) => ({ type: 'inspect', id, ...(instance !== undefined && { instance }) })),
    onShown: (listener) => void listeners.push(listener),
  };
}

interface Parts {
  readonly frame: Frame;
  readonly history: AppHistory;
  readonly view: View;
  readonly shell: Shell;
  /** Loads what only some apps need. */
  load(): Promise<void>;
}

function assemble({ bundle, channel: { send }, assets = './', ...options }: ViewOptions): Parts {
  const { config } = bundle;
  const frame = createFrame(options.root);
  frame.adopt(navigationBarStyles);
  adoptFonts(bundle.styles);
  const history = (options.history ?? createHistory)({
    back: (delta) => send({ type: 'back', delta }),
    open: (url) => send({ type: 'open', url }),
  });
  let wxs: Wxs | undefined;
  const errors = createErrors(options.onError);
  const helpers = createHelpers(
    createExpressions({
      report: (error) => errors.report('view/wxs-failed', 'binding', error),
      wxs: (id) => () => wxs?.load(id),
    }),
    assets,
  );
  const events = createEvents(() => view);
  const sheets = createSheets(bundle.styles, options.baseStyles);
  const shell = createShell({ config, frame, assets, startUrl: history.start, pages: () => view.pages, send });
  const pages = new Pages({
    container: frame.pages,
    settingsOf: ({ is }) => shell.settingsOf(is),
    isTab: shell.isTab,
    isHome: (path) => path === config.pages[0] || shell.isTab(path),
    opened: (page) => setUpPage(page, { frame, sheets, events, send }),
    resized(page) {
      if (page !== pages.top) return;
      shell.tellSystem();
      sendResize(page, send);
    },
    back: () => send({ type: 'back', delta: 1 }),
    home: () => send({ type: 'open', url: config.pages[0] ?? '' }),
  });
  const view: View = {
    bundle,
    errors,
    sheets,
    pages,
    send,
    get wxs() {
      return wxs;
    },
    units: createUnits(bundle, errors, { helpers: () => helpers, loaded: events.learn }),
    work: new Work(),
    definitions: new Map(),
    instances: new Map(),
  };
  const load = async (): Promise<void> => {
    if (Object.keys(bundle.wxs).length > 0) wxs = (await import('./wxs.ts')).createWxs(view);
  };
  return { frame, history, view, shell, load };
}
