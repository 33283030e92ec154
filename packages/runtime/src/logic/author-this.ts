import { ownField } from '../protocol/json.ts';
import { isFunction, type UserFunction } from './define/part.ts';
import { callOwn } from './errors.ts';
import { setData } from './set-data.ts';
import type { Instance } from './tree/instance.ts';

const INSTANCE = Symbol('instance');

/** An author's `this`. */
export interface Author {
  [INSTANCE]: Instance;
}

/** Methods that every instance has, by name: they are given the instance and what the author passed. */
export type Members = Readonly<Record<string, (instance: Instance, ...args: readonly unknown[]) => unknown>>;

/** The `this` of a component or page (spec §12, §17, §18): its methods, over what every instance can do. */
export function createAuthorThis(instance: Instance): object {
  const { definition, runtime } = instance;
  const { base, prototypes } = runtime;
  let prototype = prototypes.get(definition);
  if (!prototype) prototypes.set(definition, (prototype = Object.assign(Object.create(base), definition.methods)));
  const self = Object.assign(Object.create(prototype!) as object, { [INSTANCE]: instance }, definition.values);
  if (!definition.isBound) return self;
  const bound = Object.entries(definition.methods).map(([name, method]) => [name, method.bind(self)] as const);
  return Object.assign(self, Object.fromEntries(bound));
}

/** The instance behind an author's `this`, if it is one. */
export function instanceOf(self: unknown): Instance | undefined {
  return (self as Partial<Author> | null | undefined)?.[INSTANCE];
}

/** A method that an author gave to an instance; not what every instance has. */
export function authorMethod({ definition, self }: Instance, name: string): UserFunction | undefined {
  const method = ownField(self, name) ?? ownField(definition.methods, name);
  return isFunction(method) ? method : undefined;
}

/** What every instance has. Getters give way to a field when an author assigns one (`this.id = …`). */
export function createBase(members: readonly Members[]): object {
  const base: Record<string, unknown> = {};
  for (const [name, run] of Object.entries(Object.assign({}, COMMON, ...members) as Members)) {
    base[name] = function (this: Author, ...args: unknown[]): unknown {
      return run(this[INSTANCE], ...args);
    };
  }
  for (const [name, read] of Object.entries(GETTERS)) {
    Object.defineProperty(base, name, {
      get(this: Author) {
        return read(this[INSTANCE]);
      },
      set(this: Author, value: unknown) {
        Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
      },
    });
  }
  return base;
}

const COMMON: Members = {
  setData,
  groupSetData: (instance, run) => void (isFunction(run) && callOwn(instance, run)),
  getPageId: ({ page }) => `pageId:${page.id}`,
};

const GETTERS: Readonly<Record<string, (instance: Instance) => unknown>> = {
  data: ({ data }) => data,
  properties: ({ data }) => data,
  is: ({ definition }) => definition.is,
  // As properties, they are given when `created` is over.
  id: ({ node }) => (node?.instance && node.id) ?? '',
  dataset: ({ node }) => (node?.instance && node.dataset) ?? {},
  renderer: () => 'webview',
};
