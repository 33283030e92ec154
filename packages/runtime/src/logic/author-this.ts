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

/** What every instance has, by name. */
export type Members = Readonly<Record<string, Method | Getter>>;

/** A method is given the instance and what the author passed. */
type Method = (instance: Instance, ...args: readonly unknown[]) => unknown;

/** A field that is read anew each time. It gives way to one that an author assigns (`this.id = …`). */
interface Getter {
  get(instance: Instance): unknown;
}

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

/** The object below every author's `this`. */
export function createBase(members: readonly Members[]): object {
  const base: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(Object.assign({}, COMMON, ...members) as Members)) {
    if (isFunction(member)) {
      base[name] = function (this: Author, ...args: unknown[]): unknown {
        return member(this[INSTANCE], ...args);
      };
      continue;
    }
    Object.defineProperty(base, name, {
      get(this: Author) {
        return member.get(this[INSTANCE]);
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
  data: { get: ({ data }) => data },
  properties: { get: ({ data }) => data },
  is: { get: ({ definition }) => definition.is },
  // As properties, they are given when `created` is over.
  id: { get: ({ node }) => (node?.instance && node.id) ?? '' },
  dataset: { get: ({ node }) => (node?.instance && node.dataset) ?? {} },
  renderer: { get: () => 'webview' },
};
