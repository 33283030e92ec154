import type { LogicComponent, SkeletonUnit } from '../../protocol/bundle.ts';
import type { JsonObject } from '../../protocol/json.ts';
import type { Definition as DefinitionRecord } from '../../protocol/messages.ts';
import { joinPath } from '../modules.ts';
import { readObserver, type Observer } from '../observers.ts';
import { readKeyHints, type KeyHints } from '../snapshot/key-hints.ts';
import { takeSnapshot } from '../snapshot/take.ts';
import { COMPONENT_EXPORT, flatten, usesBehavior } from './behavior.ts';
import { mergeData } from './clone.ts';
import { isFunction, type Part, type RawOptions } from './part.ts';
import { convertProperty, type PropertyDefinition, type UserFunction } from './properties.ts';

/** A component or page, ready for instances to be made. */
export interface Definition {
  readonly id: number;
  /** Component path. */
  readonly is: string;
  readonly component: LogicComponent;
  readonly parts: readonly Part[];
  readonly properties: ReadonlyMap<string, PropertyDefinition>;
  /** First data with property defaults; cloned for each instance. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Functions among it: children may get them as properties. */
  readonly functions: Readonly<Record<string, unknown>> | undefined;
  /** What the view sees of it; shared by all instances. */
  readonly snapshot: JsonObject;
  readonly keys: KeyHints;
  readonly methods: Readonly<Record<string, UserFunction>>;
  readonly values: Readonly<Record<string, unknown>>;
  readonly lifetimes: Readonly<Record<string, readonly UserFunction[]>>;
  readonly pageLifetimes: Readonly<Record<string, readonly UserFunction[]>>;
  readonly observers: readonly Observer[];
  readonly relations: readonly Relation[];
  readonly externalClasses: readonly string[];
  readonly options: RawOptions;
  readonly unit: SkeletonUnit | undefined;
  /** `export()`, when the behavior for it is used. */
  readonly export: UserFunction | undefined;
  /** Pure data: not part of the view (spec §13.5). */
  isPure(field: string): boolean;
}

export interface Relation {
  /** As written, for `getRelationNodes`. */
  readonly key: string;
  readonly type: 'parent' | 'child' | 'ancestor' | 'descendant';
  /** Path of the other component, or the behavior that it uses. */
  readonly path: string;
  readonly target: unknown;
  readonly linked: UserFunction | undefined;
  readonly linkChanged: UserFunction | undefined;
  readonly unlinked: UserFunction | undefined;
}

/** Puts the parts of a component together (spec §16): lifetimes and observers of all in order, else the later one wins. */
export function createDefinition(
  id: number,
  is: string,
  component: LogicComponent,
  own: Part,
  unit: SkeletonUnit | undefined,
): Definition {
  const parts = flatten(own);
  const options: RawOptions = { ...component.options, ...own.options };
  const pattern = options['pureDataPattern'];
  // Without flags: `g` would make each test depend on the one before.
  const pure =
    pattern instanceof RegExp
      ? new RegExp(pattern.source)
      : typeof pattern === 'string'
        ? new RegExp(pattern)
        : undefined;
  const isPure = (field: string): boolean => pure?.test(field) ?? false;
  const properties = new Map(
    parts.flatMap((part) => part.properties.map((property) => [property.name, property] as const)),
  );
  const data = firstData(parts, properties);
  const keys = readKeyHints(component.keys ?? {});
  const visible = Object.entries(data).filter(([field]) => !isPure(field));
  const functions = visible.filter(([, value]) => isFunction(value));
  return {
    id,
    is,
    component,
    parts,
    properties,
    data,
    functions: functions.length > 0 ? Object.fromEntries(functions) : undefined,
    snapshot: takeSnapshot(undefined, Object.fromEntries(visible), () => undefined, keys) as JsonObject,
    keys,
    methods: Object.assign({}, ...parts.map(({ methods }) => methods)) as Record<string, UserFunction>,
    values: own.values,
    lifetimes: collect(parts.map(({ lifetimes }) => lifetimes)),
    pageLifetimes: collect(parts.map(({ pageLifetimes }) => pageLifetimes)),
    observers: parts.flatMap(({ observers }) => observers.flatMap(([key, run]) => readObserver(key, run) ?? [])),
    relations: readRelations(is, parts),
    externalClasses: [...new Set(parts.flatMap(({ externalClasses }) => externalClasses))],
    options,
    unit,
    export: parts.includes(COMPONENT_EXPORT.part)
      ? parts.reduce<UserFunction | undefined>((found, part) => part.export ?? found, undefined)
      : undefined,
    isPure,
  };
}

function firstData(
  parts: readonly Part[],
  properties: ReadonlyMap<string, PropertyDefinition>,
): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const part of parts) mergeData(data, part.data);
  const defaults: Record<string, unknown> = {};
  for (const [name, property] of properties) {
    // A property wins over a data field of its name (spec §12), fields within included.
    delete data[name];
    defaults[name] = convertProperty(property, property.value);
  }
  mergeData(data, defaults);
  return data;
}

function collect(tables: readonly Readonly<Record<string, UserFunction>>[]): Record<string, UserFunction[]> {
  const all: Record<string, UserFunction[]> = {};
  for (const table of tables) for (const [name, run] of Object.entries(table)) (all[name] ??= []).push(run);
  return all;
}

function readRelations(is: string, parts: readonly Part[]): Relation[] {
  const declared = Object.assign({}, ...parts.map(({ relations }) => relations)) as Readonly<
    Record<string, RawOptions>
  >;
  return Object.entries(declared).map(([key, raw]) => ({
    key,
    type: raw['type'] as Relation['type'],
    path: joinPath(is, key),
    target: raw['target'],
    linked: isFunction(raw['linked']) ? raw['linked'] : undefined,
    linkChanged: isFunction(raw['linkChanged']) ? raw['linkChanged'] : undefined,
    unlinked: isFunction(raw['unlinked']) ? raw['unlinked'] : undefined,
  }));
}

/** Whether a relation means components of this definition. */
export function isRelated({ path, target }: Relation, other: Definition): boolean {
  return target === undefined ? path === other.is : usesBehavior(other.parts, target);
}

/** Events of a page that the view sends only when somebody listens. */
const PAGE_EVENTS = [
  'onPageScroll',
  'onReachBottom',
  'onPullDownRefresh',
  'onResize',
  'onTabItemTap',
  'onShareAppMessage',
];

/** What the view must know of a definition. */
export function definitionRecord(
  { id, is, options, externalClasses, methods }: Definition,
  isPage: boolean,
): DefinitionRecord {
  const isolation = options['styleIsolation'] ?? (options['addGlobalClass'] ? 'apply-shared' : undefined);
  return {
    definition: id,
    is,
    ...(options['virtualHost'] ? { virtualHost: true } : {}),
    ...(options['multipleSlots'] ? { multipleSlots: true } : {}),
    ...(options['dynamicSlots'] ? { dynamicSlots: true } : {}),
    ...(externalClasses.length > 0 ? { externalClasses } : {}),
    ...(typeof isolation === 'string' ? { styleIsolation: isolation } : {}),
    ...(isPage ? { pageEvents: PAGE_EVENTS.filter((name) => Object.hasOwn(methods, name)) } : {}),
  };
}
