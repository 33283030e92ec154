import { isPlainObject } from './clone.ts';
import type { Behavior } from './behavior.ts';
import { readProperty, type PropertyDefinition, type UserFunction } from './properties.ts';

/** What an author passed to `Component`, `Page` or `Behavior`. */
export type RawOptions = Record<string, unknown>;

/** One author's object, read: what a component is made of is a list of these, behaviors first (spec §16). */
export interface Part {
  readonly properties: readonly PropertyDefinition[];
  readonly data: Readonly<Record<string, unknown>>;
  readonly methods: Readonly<Record<string, UserFunction>>;
  readonly lifetimes: Readonly<Record<string, UserFunction>>;
  readonly pageLifetimes: Readonly<Record<string, UserFunction>>;
  readonly observers: readonly (readonly [key: string, run: UserFunction])[];
  readonly relations: Readonly<Record<string, RawOptions>>;
  readonly externalClasses: readonly string[];
  readonly options: RawOptions;
  readonly behaviors: readonly Behavior[];
  /** Members of a page that are no functions: copied to the instance. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly export?: UserFunction;
}

/** Lifetimes that may also stand at the top, where `lifetimes` has none of that name (spec §12). */
const TOP_LIFETIMES = ['created', 'attached', 'ready', 'moved', 'detached', 'error'] as const;

/** Members of `Page` options that are not the page's own. */
const PAGE_OPTIONS = new Set([
  'data',
  'options',
  'behaviors',
  'observers',
  'lifetimes',
  'pageLifetimes',
  'relations',
  'externalClasses',
  'properties',
]);

/** Reads component or behavior options. */
export function readPart(raw: RawOptions, behaviors: readonly Behavior[]): Part {
  const lifetimes: Record<string, UserFunction> = {};
  for (const name of TOP_LIFETIMES) if (isFunction(raw[name])) lifetimes[name] = raw[name];
  const exported = raw['export'];
  return {
    ...readCommon(raw, behaviors),
    methods: functionsOf(raw['methods']),
    lifetimes: { ...lifetimes, ...functionsOf(raw['lifetimes']) },
    values: {},
    ...(isFunction(exported) ? { export: exported } : {}),
  };
}

/** Reads page options: other members belong to the page, functions of them are methods (spec §12). */
export function readPagePart(raw: RawOptions, behaviors: readonly Behavior[]): Part {
  const methods: Record<string, UserFunction> = {};
  const values: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(raw)) {
    if (PAGE_OPTIONS.has(name)) continue;
    if (isFunction(member)) methods[name] = member;
    else values[name] = member;
  }
  return { ...readCommon(raw, behaviors), methods, lifetimes: functionsOf(raw['lifetimes']), values };
}

function readCommon(
  raw: RawOptions,
  behaviors: readonly Behavior[],
): Omit<Part, 'methods' | 'lifetimes' | 'values' | 'export'> {
  return {
    properties: Object.entries(recordOf(raw['properties'])).map(([name, declared]) => readProperty(name, declared)),
    data: recordOf(raw['data']),
    pageLifetimes: functionsOf(raw['pageLifetimes']),
    observers: Object.entries(functionsOf(raw['observers'])),
    relations: recordOf(raw['relations']) as Readonly<Record<string, RawOptions>>,
    externalClasses: Array.isArray(raw['externalClasses']) ? raw['externalClasses'].map(String) : [],
    options: recordOf(raw['options']),
    behaviors,
  };
}

function recordOf(value: unknown): Record<string, unknown> {
  return isPlainObject(value) ? value : {};
}

function functionsOf(value: unknown): Record<string, UserFunction> {
  return Object.fromEntries(
    Object.entries(recordOf(value)).filter((entry): entry is [string, UserFunction] => isFunction(entry[1])),
  );
}

export function isFunction(value: unknown): value is UserFunction {
  return typeof value === 'function';
}
