import { compile, memoryHost, type CompileOptions } from '@heddle/compiler';
import { elements, styles } from '@heddle/components';
import {
  connectLogic,
  createGlobals,
  everything as allOfLogic,
  type Features,
  type Runtime,
} from '../../src/logic/index.ts';
import {
  memoryChannel,
  type HostServices,
  type ToLogic,
  type ToView,
  type ViewBundle,
  type ViewPart,
  type ViewHelpers,
} from '../../src/protocol/index.ts';
import { pageTree, type TreeNode } from '../../src/view/tree.ts';
import {
  createControl,
  createView,
  everything as allOfView,
  listen,
  type Feature,
  type ViewControl,
} from '../../src/view/index.ts';
import { serviceNames } from '../../src/host/services.ts';
import type { Report } from '../../src/view/errors.ts';
import { loaders, loadLogicBundle } from './load-bundle.ts';

/** A compiled app with both threads in one realm, joined by a channel that is emptied by hand. */
export interface JoinedApp {
  readonly runtime: Runtime;
  readonly control: ViewControl;
  /** Names that the app's scripts see besides the platform's. */
  readonly globals: Record<string, unknown>;
  readonly errors: readonly Report[];
  readonly messages: readonly { readonly direction: 'toView' | 'toLogic'; readonly message: ToView | ToLogic }[];
  /** The top page's `this`. */
  page(): PageSelf;
  /** Root of the page on top. */
  root(): ShadowRoot;
  tree(): readonly TreeNode[];
  /** Lets both threads run until nothing is left to do. */
  settle(): Promise<void>;
}

export interface PageSelf {
  readonly data: Readonly<Record<string, unknown>>;
  setData(data: Readonly<Record<string, unknown>>): void;
  selectComponent(selector: string): PageSelf | null;
  readonly [member: string]: unknown;
}

export interface JoinedOptions extends CompileOptions {
  /** Stands between emitted templates and what they call. */
  readonly tapHelpers?: (helpers: ViewHelpers) => ViewHelpers;
  /** Parts of the logic that a test replaces. */
  readonly logic?: Partial<Features>;
  /** Parts of the view besides those that every app can have. */
  readonly features?: readonly Feature[];
  /** Lets packages wait, or fail. */
  readonly loadPackage?: (root: string) => Promise<void>;
  /** What the embedding site does. */
  readonly services?: HostServices;
  /** Names that the app's scripts see from the start. */
  readonly globals?: Readonly<Record<string, unknown>>;
}

/** Takes the app of the test before off the page. */
let closeLast: (() => void) | undefined;

/** Compiles and starts an app; `app.json` is made up when it is missing. */
export async function startJoined(
  files: Readonly<Record<string, string>>,
  { tapHelpers, logic, features = [], globals: given, loadPackage, services, ...options }: JoinedOptions = {},
): Promise<JoinedApp> {
  const compiled = compile(memoryHost({ 'app.json': JSON.stringify({ pages: ['page'] }), ...files }), options);
  if (compiled.view === undefined) throw new Error('The app has no app.json.');
  const memory = memoryChannel<ToView, ToLogic>((value, options) =>
    structuredClone(value, options as StructuredSerializeOptions),
  );
  const messages: { direction: 'toView' | 'toLogic'; message: ToView | ToLogic }[] = [];
  memory.watch((direction, message) => void messages.push({ direction, message }));
  const globals: Record<string, unknown> = {};
  const runtime = connectLogic(
    { ...allOfLogic, ...logic },
    () => loadLogicBundle(compiled, globals, loadPackage),
    memory.logic,
  );
  Object.assign(globals, createGlobals(runtime), given);

  // oxlint-disable-next-line no-new-func -- this is how a test loads what the compiler emitted
  const evaluate = (code: string): unknown => new Function(`return (${code})`)();
  const bundle = {
    ...(evaluate(compiled.view) as ViewBundle),
    ...(compiled.packages.length > 0 && {
      packages: loaders(compiled.packages, ({ view }) => evaluate(view) as ViewPart),
    }),
  } as ViewBundle;
  closeLast?.();
  const place = document.createElement('div');
  place.style.cssText = 'position:fixed;inset:0';
  document.body.replaceChildren(place);
  const made = tapHelpers ? tapped(bundle, tapHelpers) : bundle;
  await Promise.all(compiled.config.builtins.map((tag) => elements[tag]?.()));
  const all = await allOfView(made);
  const view = createView({
    ...all,
    features: [...features, ...all.features],
    bundle: made,
    channel: memory.view,
    root: place,
    baseStyles: styles(compiled.config.builtins),
  });
  closeLast = view.close;
  view.handlers.storage = ({ id }) => memory.view.send({ type: 'stored', id });
  if (services) view.services = services;
  listen(view, memory.view);
  const settle = async (): Promise<void> => {
    for (let quiet = 0; quiet < 2;) {
      await new Promise((resolve) => setTimeout(resolve));
      quiet = memory.deliver() > 0 ? 0 : quiet + 1;
    }
  };
  memory.view.send({
    type: 'boot',
    config: compiled.config,
    url: '',
    storage: {},
    system: view.facts!(),
    ...(services && { services: serviceNames(services) }),
  });
  await settle();
  return {
    runtime,
    control: createControl(view),
    globals,
    errors: view.errors.reports,
    messages,
    settle,
    page: () => runtime.router.top()!.instance.self as unknown as PageSelf,
    root: () => view.pages.top!.root,
    tree: () => childrenOf(pageTree(view)),
  };
}

function tapped(bundle: ViewBundle, tap: (helpers: ViewHelpers) => ViewHelpers): ViewBundle {
  const units = Object.entries(bundle.units).map(
    ([id, create]) => [id, (helpers: ViewHelpers) => create(tap(helpers))] as const,
  );
  return { ...bundle, units: Object.fromEntries(units) };
}

function childrenOf(node: TreeNode): readonly TreeNode[] {
  return typeof node === 'string' ? [] : node.children;
}
