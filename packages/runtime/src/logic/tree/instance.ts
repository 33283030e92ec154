import type { JsonObject } from '../../protocol/json.ts';
import { createAuthorThis } from '../author-this.ts';
import { cloneData } from '../define/clone.ts';
import type { Definition } from '../define/definition.ts';
import type { Observer } from '../observers.ts';
import type { Runtime } from '../runtime.ts';
import { draw, type PropertyChange } from '../set-data.ts';
import type { ComponentNode } from './component-node.ts';
import type { ExternalClasses } from './external-classes.ts';
import { runLifetime } from './lifetime.ts';
import type { TreeNode } from './node.ts';
import { RootScope } from './scope.ts';

/** One component or page: what the runtime knows behind an author's `this`. */
export class Instance {
  readonly runtime: Runtime;
  readonly id: number;
  readonly definition: Definition;
  /** Its tag in the owner's template; pages have none. */
  readonly node: ComponentNode | undefined;
  readonly owner: Instance | undefined;
  /** The page it belongs to; a page is its own. */
  readonly page: Instance;
  readonly depth: number;
  /** Paths that the tag gave to generics, by name. */
  readonly generics: ReadonlyMap<string, string> | undefined;
  /** The author's `this`. */
  readonly self: object;
  readonly scope = new RootScope(this);

  state: 'created' | 'attached' | 'detached' = 'created';
  /** What is in it is being, or has been, attached. */
  opened = false;
  isReady = false;
  /** Own template. */
  nodes: readonly TreeNode[] = [];

  /** What the author sees and may change. */
  data: Record<string, unknown>;
  /** What the view is to show: immutable, without pure data. */
  snapshot: JsonObject;
  /** Functions among the data: children may get them as properties, the view never does. */
  functions: Readonly<Record<string, unknown>> | undefined;
  /** View data that the template was last brought up to date with. */
  drawn: Readonly<Record<string, unknown>> | undefined;
  /** The snapshot that the view has been sent. */
  sent: JsonObject | undefined;
  external: ExternalClasses | undefined;

  /** Observers that are due; made when the first is. */
  due: Set<Observer> | undefined;
  isObserving = false;
  isDrawing = false;
  /** Data has changed while the template was being updated. */
  isStale = false;
  /** What property observers and two-way bindings are still to be told. */
  changes: PropertyChange[] = [];
  /** Its `error` lifetime is running. */
  failing = false;
  /** Related components by relation key (spec §17); made with the first link. */
  links: Map<string, Set<Instance>> | undefined;

  private view:
    | { readonly of: JsonObject; readonly functions: unknown; readonly data: Readonly<Record<string, unknown>> }
    | undefined;

  constructor({ runtime, definition, node, generics }: InstanceOptions) {
    this.runtime = runtime;
    this.id = runtime.nextId();
    this.definition = definition;
    this.node = node;
    this.owner = node?.place.owner;
    this.page = this.owner?.page ?? this;
    this.depth = (this.owner?.depth ?? 0) + 1;
    this.generics = generics;
    this.data = cloneData(definition.data) as Record<string, unknown>;
    this.snapshot = definition.snapshot;
    this.functions = definition.functions;
    this.self = createAuthorThis(this);
  }

  /** What expressions read: fields of the snapshot, and nothing inherited. The same object as long as nothing changes. */
  get viewData(): Readonly<Record<string, unknown>> {
    if (this.view?.of !== this.snapshot || this.view.functions !== this.functions) {
      const data = { __proto__: null, ...this.snapshot, ...this.functions };
      this.view = { of: this.snapshot, functions: this.functions, data };
    }
    return this.view.data;
  }
}

export interface InstanceOptions {
  readonly runtime: Runtime;
  readonly definition: Definition;
  readonly node?: ComponentNode | undefined;
  readonly generics?: ReadonlyMap<string, string> | undefined;
}

/** Makes an instance with its template and calls `created`, in which properties have their defaults (spec §14). */
export function createInstance(options: InstanceOptions): Instance {
  const instance = new Instance(options);
  const { runtime, definition, scope } = instance;
  runtime.instances.set(instance.id, instance);
  runtime.flush.born(instance);
  const build = runtime.features.tree?.build;
  if (definition.unit && build) {
    instance.isDrawing = true;
    instance.drawn = instance.viewData;
    instance.nodes = build(definition.unit.root, { owner: instance, unit: definition.unit, scope, parent: undefined });
    instance.isDrawing = false;
    if (instance.isStale) draw(instance);
  }
  runLifetime(instance, 'created');
  return instance;
}
