import type { JsonObject } from '../../protocol/json.ts';
import { createAuthorThis } from '../author-this.ts';
import { cloneData } from '../define/clone.ts';
import type { Definition } from '../define/definition.ts';
import type { Observer } from '../observers.ts';
import type { Runtime } from '../runtime.ts';
import type { PropertyChange } from '../component-update.ts';
import type { ComponentNode } from './component-node.ts';
import type { ExternalClasses } from './external-classes.ts';
import type { TreeNode } from './node.ts';
import type { ViewData } from './view-data.ts';

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
  /** Paths that the tag gave to generics, by name. */
  readonly generics: ReadonlyMap<string, string> | undefined;
  /** The author's `this`. */
  readonly self: object;

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
  /** The external classes that the view has been sent. */
  sentExternal: ExternalClasses | undefined;

  /** Observers that are due; made when the first is. */
  due: Set<Observer> | undefined;
  isObserving = false;
  isDrawing = false;
  /** Data has changed while the template was being updated. */
  isStale = false;
  /** Changes of its tree that are under way: nodes being made, rows being gone over. */
  building = 0;
  /** What property observers and two-way bindings are still to be told. */
  changes: PropertyChange[] = [];
  /** Its `error` lifetime is running. */
  failing = false;
  /** Related components by relation key (spec §17); made with the first link. */
  links: Map<string, Set<Instance>> | undefined;
  /** What `viewDataOf` made last. */
  view: ViewData | undefined;

  constructor({ runtime, definition, node, generics }: InstanceOptions) {
    this.runtime = runtime;
    this.id = runtime.nextId();
    this.definition = definition;
    this.node = node;
    this.owner = node?.place.owner;
    this.page = this.owner?.page ?? this;
    this.generics = generics;
    this.data = cloneData(definition.data) as Record<string, unknown>;
    this.snapshot = definition.snapshot;
    this.functions = definition.functions;
    this.self = createAuthorThis(this);
    runtime.instances.set(this.id, this);
  }

  /** It is gone, and so it is for the view. */
  leave(): void {
    this.state = 'detached';
    this.runtime.instances.delete(this.id);
    this.runtime.flush.dead(this);
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
  const { features, flush } = options.runtime;
  flush.born(instance);
  features.model.create(instance);
  return instance;
}
