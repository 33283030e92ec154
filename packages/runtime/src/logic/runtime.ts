import type { LogicBundle, LogicPart } from '../protocol/bundle.ts';
import type { Channel } from '../protocol/channel.ts';
import type { LogicHelpers } from '../protocol/generated.ts';
import type { Boot, Flush, Handlers, ToLogic, ToView } from '../protocol/messages.ts';
import { createApp, type App } from './app.ts';
import { createBase } from './author-this.ts';
import type { Definition } from './define/definition.ts';
import { createRegistry, type Registry } from './define/registry.ts';
import { none, type Features } from './features.ts';
import { createFlusher, type Flusher } from './flush.ts';
import { createHandlers } from './handlers.ts';
import { createModules, type Modules } from './modules.ts';
import type { Packages } from './packages.ts';
import type { RouteEvents } from './pages/route-events.ts';
import type { Router } from './pages/router.ts';
import type { Write } from './set-data.ts';
import type { InView } from './tree/events.ts';
import type { Instance } from './tree/instance.ts';

export type LogicChannel = Channel<ToView, ToLogic>;

/** All that one running app carries. Nothing of it is global, so several can live in one realm. */
export class Runtime {
  readonly startedAt = Date.now();
  /** Facts from the first message; kept up to date. */
  boot: Boot | undefined;
  /** What is done with each message of the view. Parts that not every app has add theirs. */
  readonly handlers: { -readonly [T in keyof Handlers<ToLogic>]?: Handlers<ToLogic>[T] };
  /** Called before each message is handled. */
  beforeTurn: () => void = none;
  /** Has WXS handlers of an event run by the view; absent in apps without WXS. */
  runInView?: (handlers: readonly InView[]) => void;
  /** Asks the user whether a page may be left; `undefined`: it may. Set by those that want to be asked. */
  askToLeave?: (page: Instance) => Promise<boolean> | undefined;
  /** Whether something on the page takes a step back upon itself; `undefined`: nothing can. */
  takeBack?: () => Promise<boolean> | undefined;
  /** What a page has left for the next visit, by its address; set in apps whose pages do. */
  exitState?: (url: string) => unknown;
  /** Told of the steps of routes; set when somebody first wants to know. */
  routes?: RouteEvents;
  /** What parts of the runtime add to a flush, of the instances that it is about. */
  readonly flushParts: ((isShown: (instance: Instance) => boolean) => Partial<Flush>)[] = [];
  /** Called when an update begins; what it gives is called at its end. Set while somebody listens to updates. */
  watchUpdate: ((instance: Instance, writes: readonly Write[]) => () => void) | undefined;
  /** All that exist, by id. */
  readonly instances = new Map<number, Instance>();
  /** Mistakes that were told already. */
  readonly reported = new Set<string>();
  /** What authors' `this` have, by definition; `base` is below them all. */
  readonly prototypes = new Map<Definition, object>();
  readonly base: object;

  /** What skeletons call; absent in apps that have none. */
  readonly helpers: LogicHelpers;
  readonly bundle: LogicBundle;
  /** The bundle, and what sub-packages have added to it. */
  readonly parts: Pick<LogicPart, 'origin' | 'lines'>[];
  /** Absent in apps without sub-packages. */
  readonly packages: Packages | undefined;
  readonly modules: Modules;
  readonly registry: Registry;
  readonly flush: Flusher;
  readonly app: App;
  readonly router: Router;

  readonly #services = new Map<unknown, unknown>();
  #lastId = 0;

  constructor(
    createBundle: (helpers: LogicHelpers) => LogicBundle,
    readonly channel: LogicChannel,
    readonly features: Features,
  ) {
    this.helpers = features.model.expressions(this) as LogicHelpers;
    this.bundle = createBundle(this.helpers);
    this.base = createBase(features.members);
    this.parts = [this.bundle];
    this.modules = createModules(this.bundle.modules, (path) => this.packages?.ready([path]));
    this.registry = createRegistry(this);
    this.flush = createFlusher(this);
    this.app = createApp(this);
    this.handlers = createHandlers(this);
    for (const add of features.additions ?? []) add(this);
    this.packages = features.packages(this);
    this.router = this.service(features.router);
  }

  /** A part of the runtime that is made when it is first needed. */
  service<T>(create: (runtime: Runtime) => T): T {
    if (!this.#services.has(create)) this.#services.set(create, create(this));
    return this.#services.get(create) as T;
  }

  /** Ids of instances are never used again. */
  nextId(): number {
    return ++this.#lastId;
  }
}
