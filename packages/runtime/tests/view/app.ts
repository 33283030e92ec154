import { createControl, createView, everything, listen } from '../../src/view/index.ts';
import type { ViewControl } from '../../src/view/index.ts';
import type { Report } from '../../src/view/errors.ts';
import { memoryChannel } from '../../src/protocol/index.ts';
import type {
  AppConfig,
  Definition,
  Flush,
  HandlerCall,
  Stack,
  ToLogic,
  ToView,
  ViewBundle,
  ViewHelpers,
  ViewUnit,
} from '../../src/protocol/index.ts';

/** A view with a test in place of the logic thread. */
export interface TestApp {
  readonly control: ViewControl;
  /** Root of the page on top. */
  readonly page: ShadowRoot;
  /** Root of the shell. */
  readonly shell: ShadowRoot;
  /** What the view has sent, without acknowledgements and system facts. */
  readonly sent: ToLogic[];
  readonly errors: readonly Report[];
  send(message: ToView): void;
  flush(parts: Omit<Flush, 'type' | 'flush'>): void;
  /** Hands over what the view has sent. */
  messages(): ToLogic[];
  /** Hands over what the view has sent, and gives the handler calls in it. */
  calls(): HandlerCall[];
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
  text(): string;
}

export type Units = Readonly<Record<string, (helpers: ViewHelpers) => ViewUnit>>;

export interface AppParts {
  readonly units: Units;
  readonly config?: Partial<AppConfig>;
  readonly styles?: Partial<ViewBundle['styles']>;
  readonly wxs?: ViewBundle['wxs'];
}

/** Takes the app of the test before off the page. */
let closeLast: (() => void) | undefined;

/** Starts a view; `await` it, since elements are loaded first. */
export async function startView({ units, config, styles, wxs = {} }: AppParts): Promise<TestApp> {
  closeLast?.();
  const root = document.createElement('div');
  root.style.cssText = 'position:fixed;inset:0';
  document.body.append(root);
  const channel = memoryChannel<ToView, ToLogic>((value) => structuredClone(value));
  const sent: ToLogic[] = [];
  channel.logic.listen((message) => {
    if (message.type !== 'shown' && message.type !== 'system') sent.push(message);
  });
  const bundle: ViewBundle = {
    config: { pages: ['home'], window: {}, pageSettings: {}, builtins: [], ...config },
    styles: { app: '', sheets: {}, ...styles },
    units,
    wxs,
  };
  const parts = await everything(bundle);
  const baseStyles = ':where(wx-view) { display: block; }';
  const view = createView({ ...parts, bundle, channel: channel.view, root, baseStyles });
  closeLast = () => {
    view.close();
    root.remove();
  };
  listen(view, channel.view);
  const control = createControl(view);
  let flushes = 0;
  const send = (message: ToView): void => {
    channel.logic.send(message);
    channel.deliver();
  };
  const app: TestApp = {
    control,
    sent,
    send,
    shell: control.frame.root,
    get page() {
      return control.view.pages.top!.root;
    },
    get errors() {
      return view.errors.reports;
    },
    flush: (parts) => send({ type: 'flush', flush: ++flushes, ...parts }),
    messages() {
      channel.deliver();
      return sent.splice(0);
    },
    calls() {
      return app.messages().flatMap((message) => (message.type === 'event' ? message.calls : []));
    },
    find(selector) {
      return app.page.querySelector(selector)!;
    },
    text() {
      return app.page.querySelector('.wx-page')!.textContent;
    },
  };
  return app;
}

/** A flush that opens the page `home` as instance 1 of definition 1. */
export function openHome(data: unknown, definition: Partial<Definition> = {}): Omit<Flush, 'type' | 'flush'> {
  return {
    definitions: [{ definition: 1, is: 'home', ...definition }],
    births: [{ owner: 0, way: [], node: 0, definition: 1, ids: [1], data: [data] }],
    stack: stackOf([1], 'start'),
  };
}

export function stackOf(pages: readonly number[], by: Stack['by']): Stack {
  return { pages: pages.map((page) => ({ page, url: `page-${page}` })), by };
}

/** `first`: more for the first flush. */
export async function startHome(
  parts: AppParts,
  data: unknown,
  {
    definition,
    first,
  }: { readonly definition?: Partial<Definition>; readonly first?: Omit<Flush, 'type' | 'flush'> } = {},
): Promise<TestApp> {
  const app = await startView(parts);
  const home = openHome(data, definition);
  app.flush({
    ...home,
    definitions: [...home.definitions!, ...(first?.definitions ?? [])],
    births: [...home.births!, ...(first?.births ?? [])],
  });
  return app;
}
