import { handle } from '../protocol/messages.ts';
import type { Channel, ErrorRecord, ToLogic, ToView, ViewBundle } from '../protocol/index.ts';
import { adopt } from './pages/adopt.ts';
import { observeArea } from './pages/area.ts';
import { Errors } from './errors.ts';
import { Events, handleEvent } from './events/events.ts';
import type { Features } from './features.ts';
import { createHandlers } from './handlers.ts';
import { createHooks } from './hooks.ts';
import type { PageElement } from './pages/page-element.ts';
import { settingsOf } from './pages/page-settings.ts';
import { Pages } from './pages/pages.ts';
import { adoptPageSheets } from './pages/sheets.ts';
import { createFrame } from './shell/frame.ts';
import { listenForTaps } from './events/tap.ts';
import { createUnits } from './template/units.ts';
import type { View } from './view.ts';

export interface ViewOptions extends Features {
  readonly bundle: ViewBundle;
  readonly channel: Channel<ToLogic, ToView>;
  /** Where the app is shown. It becomes the host of a shadow root and must have a height. */
  readonly root: HTMLElement;
  /** Style sheet of the built-in elements. */
  readonly baseStyles: string;
  /** Where the package's files are served; ends in `/`. */
  readonly assets?: string;
  /** Address to start with; `''` is the home page. */
  readonly startUrl?: string;
  /** Names what is kept of this app, among the apps of one origin. */
  readonly storageName?: string;
  readonly onError?: (error: ErrorRecord) => void;
}

/** Joins a bundle, a logic thread and a place on the page. */
export function createView(options: ViewOptions): View {
  const { bundle, channel, assets = './', startUrl = '' } = options;
  const { send } = channel;
  const hooks = createHooks();
  const frame = createFrame(options.root);
  const errors = new Errors(options.onError);
  const ending = new AbortController();
  const view: View = {
    bundle,
    frame,
    assets,
    startUrl,
    ...(options.storageName !== undefined && { storageName: options.storageName }),
    errors,
    hooks,
    events: new Events((event) => handleEvent(view, event)),
    pages: new Pages({
      container: frame.pages,
      opened: (page) => openPage(view, page, options.baseStyles),
      themed: (settings) => view.themed?.(settings) ?? settings,
      changed: (page) => hooks.settings.forEach((hook) => hook(page)),
    }),
    work: new Set(),
    ended: ending.signal,
    definitions: new Map(),
    instances: new Map(),
    handlers: {},
    unit: createUnits(bundle, errors, {
      helpers: () => (helpers ??= options.helpers(view)),
      loaded(unit) {
        view.events.learn(unit);
        for (const hook of hooks.unit) hook(unit);
      },
    }),
    send,
    close() {
      ending.abort();
      frame.remove();
    },
  };
  let helpers: ReturnType<typeof options.helpers> | undefined;
  Object.assign(view.handlers, createHandlers(view));
  adopt(document, bundle.styles.fontFaces);
  for (const feature of options.features) feature(view);
  return view;
}

/** Messages are handled from now on. */
export function listen(view: View, channel: ViewOptions['channel']): void {
  channel.listen((message) => handle(view.handlers, message));
}

function openPage(view: View, page: PageElement, baseStyles: string): void {
  const { hooks } = view;
  const { root, scroller, definition, id } = page;
  adoptPageSheets(view, root, definition, baseStyles);
  view.events.listenOn(root);
  for (const hook of hooks.page) hook(page);
  listenForTaps(page, hooks);
  view.pages.change(id, settingsOf(view.bundle.config, definition.is));
  observeArea(scroller, () => {
    const { clientWidth: windowWidth, clientHeight: windowHeight } = scroller;
    if (page !== view.pages.top) return;
    for (const hook of hooks.resized) hook(page);
    view.send({ type: 'page', instance: id, event: 'onResize', detail: { size: { windowWidth, windowHeight } } });
  });
}
