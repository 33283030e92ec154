import { compile, memoryHost, type Compiled, type CompileOptions } from '@heddle/compiler';
import { memoryChannel } from '../../src/protocol/channel.ts';
import type { AppConfig } from '../../src/protocol/config.ts';
import type { Boot, Flush, SystemFacts, ToLogic, ToView } from '../../src/protocol/messages.ts';
import { loadLogicBundle } from '../joined/load-bundle.ts';
import type { Features } from '../../src/logic/features.ts';
import { connectLogic, createGlobals, everything, type Runtime } from '../../src/logic/index.ts';

/** Files of an app by path; `app.json` is made up when it is missing. */
export type Files = Readonly<Record<string, string>>;

/** The logic thread of a compiled app, with a test in the place of the view. */
export interface LogicApp {
  readonly runtime: Runtime;
  readonly config: AppConfig;
  /** Everything that the view was sent. */
  readonly sent: ToView[];
  /** The flushes among it. */
  flushes(): Flush[];
  /** Things that the app wrote with `log(…)`. */
  readonly log: unknown[];
  send(message: ToLogic): void;
  boot(options?: Partial<Boot>): Promise<void>;
  /** Lets the app run until nothing is left to do; flushes are answered as they come, unless `hold` is set. */
  settle(): Promise<void>;
  hold: boolean;
  /** The top page's `this`. */
  page(): Page;
  readonly globals: Readonly<Record<string, unknown>>;
}

/** What tests use of a page or component. */
export interface Page {
  data: Record<string, unknown>;
  setData(data: Record<string, unknown>, callback?: () => void): void;
  selectComponent(selector: string): Page | null;
  selectAllComponents(selector: string): Page[];
  [member: string]: unknown;
}

export const SYSTEM: SystemFacts = {
  windowWidth: 390,
  windowHeight: 800,
  screenWidth: 390,
  screenHeight: 844,
  statusBarHeight: 20,
  navigationBarHeight: 44,
  tabBarHeight: 50,
  pixelRatio: 2,
  language: 'en',
  platform: 'devtools',
  system: 'test',
  theme: 'light',
};

/** Compiles an app and connects its logic; `boot()` starts it. Its scripts see `log` besides the platform's globals. */
export function createLogicApp(files: Files, options: CompileOptions = {}, features = everything): LogicApp {
  return connectApp(compileApp(files, options), undefined, features);
}

export function compileApp(files: Files, options: CompileOptions = {}): Compiled {
  const compiled = compile(memoryHost({ 'app.json': JSON.stringify({ pages: ['pages/a/a'] }), ...files }), options);
  const errors = compiled.diagnostics.filter(({ severity }) => severity === 'error');
  if (compiled.view === undefined || errors.length > 0)
    throw new Error(errors.map(({ message }) => message).join('\n'));
  return compiled;
}

export function connectApp(
  compiled: Compiled,
  load?: (root: string) => Promise<void>,
  features: Features = everything,
): LogicApp {
  const globals: Record<string, unknown> = {};
  const log: unknown[] = [];
  const memory = memoryChannel<ToView, ToLogic>(structuredClone);
  const runtime = connectLogic(features, () => loadLogicBundle(compiled, globals, load), memory.logic);
  Object.assign(globals, createGlobals(runtime), {
    log: (...args: unknown[]) => void log.push(args.length === 1 ? args[0] : args),
  });
  const sent: ToView[] = [];
  const app: LogicApp = {
    runtime,
    sent,
    log,
    globals,
    config: compiled.config,
    hold: false,
    flushes: () => sent.filter((message) => message.type === 'flush'),
    send: (message) => {
      memory.view.send(message);
      memory.deliver();
    },
    async boot(boot) {
      app.send({ type: 'boot', config: compiled.config, url: '', storage: {}, system: SYSTEM, ...boot });
      await app.settle();
    },
    async settle() {
      for (let quiet = 0; quiet < 3;) {
        await new Promise((resolve) => setTimeout(resolve));
        quiet = memory.deliver() > 0 ? 0 : quiet + 1;
      }
    },
    page: () => runtime.router.top()!.instance.self as Page,
  };
  memory.view.listen((message) => {
    sent.push(message);
    if (message.type === 'package') memory.view.send({ type: 'package', root: message.root });
    if (message.type === 'storage' && !app.hold) memory.view.send({ type: 'stored', id: message.id });
    if (message.type === 'flush' && !app.hold) memory.view.send({ type: 'shown', flush: message.flush });
  });
  return app;
}
