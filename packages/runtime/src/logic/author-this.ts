import type { Definition } from './define/definition.ts';
import { usesBehavior } from './define/behavior.ts';
import type { UserFunction } from './define/properties.ts';
import { callUser } from './errors.ts';
import type { Features } from './features.ts';
import { createSelectorQuery } from './api/query.ts';
import { setData } from './set-data.ts';
import type { Runtime } from './runtime.ts';
import type { Instance } from './tree/instance.ts';

const INSTANCE = Symbol('instance');

interface Author {
  [INSTANCE]: Instance;
}

/** The `this` of a component or page (spec §12, §17, §18): its methods, over what every instance can do. */
export function createAuthorThis(instance: Instance): object {
  const { runtime, definition } = instance;
  const self = Object.create(prototypeOf(runtime, definition)) as Author & Record<string, unknown>;
  self[INSTANCE] = instance;
  return Object.assign(self, definition.values);
}

/** The instance behind an author's `this`, if it is one. */
export function instanceOf(self: unknown): Instance | undefined {
  return typeof self === 'object' && self !== null ? (self as Partial<Author>)[INSTANCE] : undefined;
}

/** A method that an author gave to an instance; not what every instance has. */
export function authorMethod({ self }: Instance, name: string): UserFunction | undefined {
  const method = (self as Readonly<Record<string, unknown>>)[name];
  return typeof method === 'function' &&
    method !== (BASE as Readonly<Record<string, unknown>>)[name] &&
    method !== Object.prototype[name as 'toString']
    ? (method as UserFunction)
    : undefined;
}

function prototypeOf(runtime: Runtime, definition: Definition): object {
  let prototype = runtime.prototypes.get(definition);
  if (!prototype)
    runtime.prototypes.set(definition, (prototype = Object.assign(Object.create(BASE) as object, definition.methods)));
  return prototype;
}

/** Left out of apps without components. */
function treeOf(self: Author): Features['tree'] {
  return self[INSTANCE].runtime.features.tree;
}

/** What every instance has. Getters give way to a field when an author assigns one (`this.id = …`). */
const BASE: object = {
  setData(this: Author, data: unknown, callback?: unknown): void {
    setData(this[INSTANCE], data, callback);
  },
  groupSetData(this: Author, run: unknown): void {
    if (typeof run === 'function') callUser(this[INSTANCE].runtime, this[INSTANCE], run as UserFunction, this, []);
  },
  triggerEvent(this: Author, name: unknown, detail?: unknown, options?: unknown): void {
    treeOf(this)?.triggerEvent(this[INSTANCE], String(name), detail, Object(options) as Record<string, unknown>);
  },
  selectComponent(this: Author, selector: unknown): unknown {
    const tree = treeOf(this);
    const first = tree?.select(this[INSTANCE], String(selector))[0];
    return first ? tree?.exported(first) : null;
  },
  selectAllComponents(this: Author, selector: unknown): unknown[] {
    const tree = treeOf(this);
    return tree ? tree.select(this[INSTANCE], String(selector)).map(tree.exported) : [];
  },
  selectOwnerComponent(this: Author): unknown {
    const { owner } = this[INSTANCE];
    return (owner && treeOf(this)?.exported(owner)) ?? null;
  },
  getRelationNodes(this: Author, key: unknown): object[] {
    return treeOf(this)?.relationNodes(this[INSTANCE], String(key)) ?? [];
  },
  hasBehavior(this: Author, behavior: unknown): boolean {
    return usesBehavior(this[INSTANCE].definition.parts, behavior);
  },
  createSelectorQuery(this: Author): unknown {
    return createSelectorQuery(this[INSTANCE].runtime, this[INSTANCE], instanceOf);
  },
  getPageId(this: Author): string {
    return `pageId:${this[INSTANCE].page.id}`;
  },
  getOpenerEventChannel(this: Author): unknown {
    return this[INSTANCE].runtime.router.openerChannel(this[INSTANCE].page);
  },
};

const GETTERS: Readonly<Record<string, (instance: Instance) => unknown>> = {
  data: ({ data }) => data,
  properties: ({ data }) => data,
  is: ({ definition }) => definition.is,
  id: ({ node }) => node?.id ?? '',
  dataset: ({ node }) => node?.dataset ?? {},
};

for (const [name, read] of Object.entries(GETTERS)) {
  Object.defineProperty(BASE, name, {
    get(this: Author) {
      return read(this[INSTANCE]);
    },
    set(this: Author, value: unknown) {
      Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
    },
  });
}
