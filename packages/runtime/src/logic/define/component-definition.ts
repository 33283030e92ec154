import type { LogicComponent } from '../../protocol/bundle.ts';
import type { JsonObject } from '../../protocol/json.ts';
import type { Definition as DefinitionRecord } from '../../protocol/messages.ts';
import { reportMistake } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import { takeSnapshot } from '../snapshot/take.ts';
import { bindingsIn } from '../tree/bindings.ts';
import { unitOf } from '../tree/units.ts';
import { COMPONENT_EXPORT } from './behavior.ts';
import { mergeData } from './clone.ts';
import { readComponentPart, type Part } from './component-part.ts';
import { describePage, type Definition } from './definition.ts';
import { readObservers } from './declared-observers.ts';
import { isFunction, type UserFunction } from './part.ts';
import { convertProperty, type PropertyDefinition } from './properties.ts';

/** Puts the parts of a component together (spec §16): lifetimes and observers of all in order, else the later one wins. */
export function createDefinition(
  runtime: Runtime,
  id: number,
  is: string,
  component: LogicComponent,
  own: Part = readComponentPart({}, []),
): Definition {
  const { behaviors, readKeys, relations } = runtime.features;
  const parts = behaviors.flatten(own);
  const layers = behaviors.layers(own);
  const options = { ...component.options, ...own.options };
  const isPure = pureDataTest(options['pureDataPattern']);
  const properties = new Map(layers.flatMap((part) => part.properties).map((property) => [property.name, property]));
  for (const { name, isTypeUnknown } of properties.values()) if (isTypeUnknown) reportType(runtime, is, name);
  const methods = Object.assign({}, ...layers.map((part) => part.methods)) as Record<string, UserFunction>;
  const data = firstData(layers, properties);
  const keys = readKeys(component.keys ?? {});
  const visible = Object.entries(data).filter(([field]) => !isPure(field));
  const functions = visible.filter(([, value]) => isFunction(value));
  for (const [, code] of functions) bindingsIn(runtime).addForeign(code as UserFunction);
  return {
    id,
    is,
    component,
    parts,
    properties,
    data,
    functions: functions.length > 0 ? Object.fromEntries(functions) : undefined,
    snapshot: takeSnapshot(undefined, Object.fromEntries(visible), undefined, keys) as JsonObject,
    keys,
    makers: parts.flatMap(({ makeData }) => makeData ?? []),
    methods,
    values: own.values,
    isBound: own.isBound,
    lifetimes: collect(parts.map(({ lifetimes }) => lifetimes)),
    pageLifetimes: collect(parts.map(({ pageLifetimes }) => pageLifetimes)),
    observers: readObservers(runtime, is, parts, methods),
    relations: relations.read(is, layers),
    externalClasses: [...new Set(parts.flatMap(({ externalClasses }) => externalClasses))],
    options,
    unit: unitOf(runtime, component.unit),
    export: behaviors.areUsed(parts, COMPONENT_EXPORT)
      ? layers
          .map((part) => part.export)
          .filter(isFunction)
          .at(-1)
      : undefined,
    formRoles: behaviors.formRoles(parts),
    isPure,
  };
}

function reportType(runtime: Runtime, is: string, property: string): void {
  reportMistake(
    runtime,
    'component/unknown-property-type',
    `${is} ${property}`,
    `The property \`${property}\` of \`${is}\` has a type that there is not; it takes any value.`,
    'Types are `String`, `Number`, `Boolean`, `Array`, `Object`, `Function` and `null`.',
  );
}

function pureDataTest(pattern: unknown): (field: string) => boolean {
  if (!(pattern instanceof RegExp) && typeof pattern !== 'string') return () => false;
  // Without flags: `g` would make each test depend on the one before.
  const pure = new RegExp(pattern, '');
  return (field) => pure.test(field);
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
    // A declared value stays as it is, whatever the type: only given ones are converted.
    defaults[name] = property.value === undefined ? convertProperty(property, undefined) : property.value;
  }
  mergeData(data, defaults);
  return data;
}

function collect(tables: readonly Readonly<Record<string, UserFunction>>[]): Record<string, UserFunction[]> {
  const all: Record<string, UserFunction[]> = {};
  for (const table of tables) for (const [name, run] of Object.entries(table)) (all[name] ??= []).push(run);
  return all;
}

/** What the view must know of a page or component. */
export function describeComponent(definition: Definition, isPage: boolean): DefinitionRecord {
  const { externalClasses, formRoles, options } = definition;
  const { pageEvents, ...record } = describePage(definition);
  const isolation = options['styleIsolation'] ?? (options['addGlobalClass'] ? 'apply-shared' : undefined);
  const flags = [
    ...(['virtualHost', 'multipleSlots', 'dynamicSlots'] as const).filter((name) => options[name]),
    ...(formRoles ?? []),
  ];
  return {
    ...record,
    ...Object.fromEntries(flags.map((name) => [name, true])),
    ...(externalClasses.length > 0 && { externalClasses }),
    ...(typeof isolation === 'string' && { styleIsolation: isolation }),
    ...(isPage && { pageEvents }),
  };
}
