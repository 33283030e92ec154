import type { LogicBundle, SkeletonComponent } from '../protocol/bundle.ts';
import type { Channel } from '../protocol/channel.ts';
import type { LogicHelpers } from '../protocol/generated.ts';
import type { Boot, ToLogic, ToView } from '../protocol/messages.ts';
import { createApp, type App } from './app.ts';
import { createCalls, type Calls } from './api/calls.ts';
import { createStorage, type Storage } from './api/storage-memory.ts';
import type { Definition } from './define/definition.ts';
import { createRegistry, type Registry } from './define/registry.ts';
import { reportWxsException } from './errors.ts';
import type { Features } from './features.ts';
import { createFlusher, type Flusher } from './flush.ts';
import { createModules, type Modules } from './modules.ts';
import { createRouter, type Router } from './router.ts';
import type { BindingPlan } from './tree/binding-plan.ts';
import type { Instance } from './tree/instance.ts';

export type LogicChannel = Channel<ToView, ToLogic>;

/** All that one running app carries. Nothing of it is global, so several can live in one realm. */
export class Runtime {
  readonly startedAt = Date.now();
  /** Helpers of skeletons; absent in apps without components. */
  readonly expressions: LogicHelpers | undefined;
  readonly modules: Modules;
  readonly registry: Registry;
  readonly flush: Flusher;
  readonly app: App;
  readonly router: Router;
  readonly calls: Calls;
  readonly storage: Storage;
  /** Facts from the first message; kept up to date. */
  boot: Boot | undefined;
  readonly bundle: LogicBundle;

  /** All that exist, by id. */
  readonly instances = new Map<number, Instance>();
  /** Mistakes that were told already. */
  readonly reported = new Set<string>();
  /** Parts of snapshots that equal the ones before but were set anew. */
  readonly setAgain = new WeakSet<object>();
  readonly plans = new WeakMap<SkeletonComponent, Map<Definition, BindingPlan>>();
  readonly prototypes = new WeakMap<Definition, object>();
  /**
   * What bindings give is never changed later and holds nothing that cannot be sent, so it need not be copied. Not so
   * with WXS in skeletons, and with functions in data.
   */
  areBindingsImmutable = true;

  /** Functions that came from authors' data: expressions must not call them. */
  private readonly foreign = new WeakSet<object>();
  private lastId = 0;
  private readonly wxs: ReturnType<NonNullable<Features['wxs']>> | undefined;

  constructor(
    createBundle: (helpers: LogicHelpers) => LogicBundle,
    readonly channel: LogicChannel,
    readonly features: Features,
  ) {
    const report = (error: unknown): void => reportWxsException(this, error);
    this.expressions = features.tree?.createExpressions({
      report,
      isForeign: (callee) => this.foreign.has(callee),
      wxs: (id) => {
        this.areBindingsImmutable = false;
        return () => this.wxs?.load(id);
      },
    });
    this.bundle = createBundle(this.expressions as LogicHelpers);
    this.wxs = features.wxs?.(this.bundle, report);
    this.modules = createModules(this.bundle.modules);
    this.registry = createRegistry(this, this.bundle);
    this.flush = createFlusher(this);
    this.app = createApp(this);
    this.router = createRouter(this);
    this.calls = createCalls(channel);
    this.storage = createStorage(channel);
  }

  /** Ids of instances are never used again. */
  nextId(): number {
    return ++this.lastId;
  }

  keepForeign(code: object): void {
    this.areBindingsImmutable = false;
    this.foreign.add(code);
  }

  /** A message has come in: WXS may run as long as it may per turn (sandbox §6). */
  beginTurn(): void {
    this.wxs?.resetFuel();
  }
}
