import type { Behavior } from './behavior.ts';
import { isFunction, readData, readPage, recordOf, type PagePart, type RawOptions, type UserFunction } from './part.ts';
import { readProperty, type PropertyDefinition } from './properties.ts';

/** One author's object, read: what a component is made of is a list of these, behaviors first (spec §16). */
export interface Part extends PagePart {
  readonly properties: readonly PropertyDefinition[];
  readonly lifetimes: Readonly<Record<string, UserFunction>>;
  readonly pageLifetimes: Readonly<Record<string, UserFunction>>;
  /** As they were given: functions, or names of methods. */
  readonly observers: readonly (readonly [paths: string, run: unknown])[];
  readonly relations: Readonly<Record<string, unknown>>;
  readonly externalClasses: readonly string[];
  readonly options: RawOptions;
  readonly behaviors: readonly Behavior[];
  readonly export: unknown;
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
export function readComponentPart(raw: RawOptions, behaviors: readonly Behavior[]): Part {
  const top = functionsOf(Object.fromEntries(TOP_LIFETIMES.map((name) => [name, raw[name]])));
  const common = readCommon(raw, behaviors);
  return {
    ...common,
    ...readData(raw),
    methods: functionsOf(raw['methods']),
    lifetimes: { ...top, ...common.lifetimes },
    values: {},
    export: raw['export'],
  };
}

/** Reads page options, which may have all that components have, under the same names (spec §12). */
export function readFullPage(raw: RawOptions, behaviors: readonly Behavior[]): Part {
  return { ...readCommon(raw, behaviors), ...readPage(raw, PAGE_OPTIONS), export: undefined };
}

function readCommon(raw: RawOptions, behaviors: readonly Behavior[]): Omit<Part, keyof PagePart | 'export'> {
  const externalClasses = raw['externalClasses'];
  return {
    behaviors,
    properties: Object.entries(recordOf(raw['properties'])).map(([name, declared]) => readProperty(name, declared)),
    lifetimes: functionsOf(raw['lifetimes']),
    pageLifetimes: functionsOf(raw['pageLifetimes']),
    observers: observersOf(raw['observers']),
    relations: recordOf(raw['relations']),
    externalClasses: Array.isArray(externalClasses) ? externalClasses.map(String) : [],
    options: recordOf(raw['options']),
  };
}

/** A record by paths, or a list of `{fields, observer}`, where no fields are all (spec §13.2). */
function observersOf(value: unknown): Part['observers'] {
  if (!Array.isArray(value)) return Object.entries(recordOf(value));
  return value.map((one: unknown) => {
    const { fields, observer } = Object(one) as RawOptions;
    return [String(fields || '**'), observer] as const;
  });
}

function functionsOf(value: unknown): Record<string, UserFunction> {
  return Object.fromEntries(
    Object.entries(recordOf(value)).filter((entry): entry is [string, UserFunction] => isFunction(entry[1])),
  );
}
