import { catalog, kebabCase, propertyOf, type ComponentEntry } from '@heddle/components/catalog';
import {
  literalFalse,
  modelNotAPath,
  nameWithBraces,
  objectAsText,
  unknownAttribute,
  unknownGeneric,
  unsafeAttribute,
} from '../../diagnostics/messages/template.ts';
import { folderOf, joinPath } from '../../project/paths.ts';
import type { Attribute, Element } from '../ast.ts';
import { propertyName, stringLiteral } from '../generate/literal.ts';
import type { Code } from '../generate/expression-code.ts';
import type { IrAttribute, IrComponent, IrElement, IrRecord, Value } from '../ir.ts';
import { camelCase, literalValue, valueSpan, type Named, type SortedAttributes } from './attribute.ts';
import { analyseChanges, analyseEvents } from './event.ts';
import { modelPath } from './model-path.ts';
import type { Place } from './place.ts';
import { groupContent } from './slot-content.ts';
import { reportUnknownTag } from './unknown-tag.ts';
import { concatenate, isStatic, valueCode, valueOf } from './value.ts';

/** A component, a built-in element or an unknown one (spec §1, §9, §11). */
export function analyseElement(
  element: Element,
  attributes: SortedAttributes,
  place: Place,
): IrElement | IrComponent {
  const isComponent = place.unit.tags.has(element.name);
  const entry = isComponent || !Object.hasOwn(catalog, element.name) ? undefined : catalog[element.name];
  const common = {
    tag: element.name,
    id: optionalValue(attributes.plain.get('id'), place),
    class: classValue(attributes, place),
    style: styleValue(attributes, place),
    data: record(attributes.data, place),
    mark: record(attributes.marks, place),
    on: analyseEvents(attributes, entry, element.name, place),
    change: analyseChanges(attributes, place),
    slot: optionalValue(attributes.plain.get('slot'), place),
    depth: place.environment.depth,
  };
  const model = models(attributes.models, place);
  if (isComponent) {
    // Numbered before its content: a parent's number is smaller than its children's.
    const node = place.unit.nextNode();
    return {
      type: 'component',
      ...common,
      model,
      node,
      attributes: componentAttributes(attributes, place),
      generics: generics(attributes.generics, place),
      content: groupContent(element.children, place),
    };
  }
  if (entry) place.unit.builtins.add(element.name);
  else reportUnknownTag(element, place);
  const known = [...common.on, ...model.keys(), ...common.change.keys()].length > 0;
  const shown = elementAttributes(element, attributes, entry, place);
  const bound = shown.some(({ property, value }) => property !== undefined && !isStatic(value));
  return {
    type: 'element',
    ...common,
    model,
    kind: entry?.kind ?? 'plain',
    node: known || common.data || common.mark || bound ? place.unit.nextNode() : undefined,
    hidden: hiddenValue(attributes.plain.get('hidden'), place),
    attributes: shown,
    children: place.children(element.children, place),
  };
}

function optionalValue(attribute: Attribute | undefined, place: Place): Value | undefined {
  return attribute && valueOf(attribute, place);
}

/** A value that an object cannot be (spec §9.1). */
function textValue(attribute: Attribute | undefined, place: Place): Value | undefined {
  const [part, ...rest] = attribute?.value?.parts ?? [];
  if (attribute && part?.type === 'binding' && part.expression?.type === 'Object' && rest.length === 0) {
    place.unit.report(objectAsText, place.origin, valueSpan(attribute), attribute.name);
  }
  return optionalValue(attribute, place);
}

/** `class`, with `class:name` toggles behind it (spec §9.1). */
function classValue({ plain, classToggles }: SortedAttributes, place: Place): Value | undefined {
  const value = textValue(plain.get('class'), place);
  if (classToggles.length === 0) return value;
  const parts: (string | Code)[] = value === undefined || value === true ? [] : [value];
  for (const { name, attribute } of classToggles) {
    const on = attribute.value ? valueOf(attribute, place) : true;
    if (isStatic(on)) {
      if (on) parts.push(` ${name}`);
    } else {
      parts.push({ ...on, text: `(${on.text} ? ${stringLiteral(` ${name}`)} : '')`, primitive: true, string: true });
    }
  }
  return concatenate(parts, place);
}

/** `style`, with `style:property` in order behind it. */
function styleValue({ plain, styleProperties }: SortedAttributes, place: Place): Value | undefined {
  const value = textValue(plain.get('style'), place);
  if (styleProperties.length === 0) return value;
  const parts: (string | Code)[] = [];
  if (value !== undefined && value !== true && value !== '') parts.push(value, ';');
  for (const { name, attribute } of styleProperties) {
    const property = valueOf(attribute, place);
    parts.push(`${name}:`, property === true ? '' : property, ';');
  }
  return concatenate(parts, place);
}

function hiddenValue(attribute: Attribute | undefined, place: Place): Value | undefined {
  if (attribute && literalValue(attribute) === 'false') {
    place.unit.report(literalFalse, place.origin, attribute.span, attribute.name);
  }
  return optionalValue(attribute, place);
}

/** An object literal of typed values: the dataset, the marks. Later names win, as in the official engines. */
function record(named: readonly Named[], place: Place): IrRecord | undefined {
  if (named.length === 0) return undefined;
  const values = new Map(named.map(({ name, attribute }) => [name, valueOf(attribute, place)]));
  const fields = [...values].map(([name, value]) => `${propertyName(name)}: ${valueCode(value)}`);
  return { text: `{${fields.join(', ')}}`, constant: [...values.values()].every(isStatic) };
}

/** `model:prop="{{path}}"`: the paths to write back to. The value itself is set like any attribute. */
function models(named: readonly Named[], place: Place): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const { name, attribute } of named) {
    const [part, ...rest] = attribute.value?.parts ?? [];
    const expression = part?.type === 'binding' && rest.length === 0 ? part.expression : undefined;
    const path = expression && modelPath(expression, place);
    if (path) map.set(name, path);
    else place.unit.report(modelNotAPath, place.origin, valueSpan(attribute), attribute.name);
  }
  return map;
}

function generics(named: readonly Named[], place: Place): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const { name, attribute } of named) {
    const tag = literalValue(attribute);
    if (tag) map.set(name, tag);
    // A tag of the component that uses an imported file is not known to that file.
    const { tags, isImport } = place.unit.surroundings;
    if (tag && !isImport && !tags.has(tag)) place.unit.report(unknownGeneric, place.origin, valueSpan(attribute), tag);
    if (!tag) place.unit.report(nameWithBraces, place.origin, valueSpan(attribute), attribute.name);
  }
  return map;
}

// Set by name on the host element, and given to the worker only if the component declares them.
const hostAttributes = new Set(['id', 'class', 'style', 'slot']);

function componentAttributes(
  { plain, models: modelled }: SortedAttributes,
  place: Place,
): IrComponent['attributes'] {
  const list: { name: string; value: Value }[] = [];
  for (const [name, attribute] of plain) {
    if (!hostAttributes.has(name)) list.push({ name, value: valueOf(attribute, place) });
  }
  for (const { name, attribute } of modelled) list.push({ name, value: valueOf(attribute, place) });
  return list;
}

const everywhere = new Set(['id', 'class', 'style', 'slot', 'hidden']);

function elementAttributes(
  element: Element,
  { plain, models: modelled, changes }: SortedAttributes,
  entry: ComponentEntry | undefined,
  place: Place,
): IrAttribute[] {
  const list: IrAttribute[] = [];
  const modelledNames = new Set(modelled.map(({ name }) => name));
  // `change:prop` watches an attribute that may mean nothing to the element itself.
  const watched = new Set(changes.map(({ name }) => camelCase(name)));
  for (const [name, attribute] of plain) {
    if (everywhere.has(name) || modelledNames.has(name)) continue;
    const shown = elementAttribute(name, attribute, element, entry, place);
    if (shown) list.push(shown);
  }
  for (const { name, attribute } of modelled) {
    const shown = elementAttribute(name, attribute, element, entry, place);
    if (shown) list.push(shown);
  }
  return list;
}

function elementAttribute(
  name: string,
  attribute: Attribute,
  element: Element,
  entry: ComponentEntry | undefined,
  place: Place,
): IrAttribute | undefined {
  const { unit, origin } = place;
  const known = entry && findAttribute(entry, name);
  if (!known) {
    if (isUnsafe(name)) {
      unit.report(unsafeAttribute, origin, attribute.nameSpan, name);
      return undefined;
    }
    if (entry && !/^(aria-|role$|tabindex$|animation$|wx:|worklet:)/i.test(name)) {
      unit.report(unknownAttribute, origin, attribute.nameSpan, name, element.name);
    }
    return { name, property: undefined, value: valueOf(attribute, place) };
  }
  const { key, described } = known;
  if (described.type === 'boolean' && literalValue(attribute) === 'false') {
    unit.report(literalFalse, origin, attribute.span, name);
  }
  const property = entry.kind === 'element' ? propertyOf(key, described) : undefined;
  const value = urlAttributes.has(key) ? packageUrl(valueOf(attribute, place), place) : valueOf(attribute, place);
  return { name: kebabCase(key), property, value };
}

/** Attributes whose value is the address of a picture, sound or film. */
const urlAttributes = new Set(['src', 'poster']);

/** A literal path is made absolute in the package, and noted as a file to serve. */
function packageUrl(value: Value, { unit, origin }: Place): Value {
  if (typeof value !== 'string' || value === '' || /^(?:[a-z][\w+.-]*:|\/\/)/i.test(value)) return value;
  const [path = ''] = value.split(/[?#]/, 1);
  const file = joinPath(folderOf(origin.file), path);
  if (file === undefined) return value;
  unit.assets.add(file);
  return `/${file}${value.slice(path.length)}`;
}

/** Attribute names are matched without case and dashes: a few camel-case spellings are official (components §1). */
function findAttribute(entry: ComponentEntry, name: string) {
  const camel = camelCase(name);
  if (Object.hasOwn(entry.attributes, camel)) return { key: camel, described: entry.attributes[camel]! };
  const plain = simplify(name);
  const key = Object.keys(entry.attributes).find((candidate) => simplify(candidate) === plain);
  return key === undefined ? undefined : { key, described: entry.attributes[key]! };
}

function simplify(name: string): string {
  return name.replaceAll('-', '').toLowerCase();
}

/** Names that would run script, leave the page or mean something to the templates we emit. */
function isUnsafe(name: string): boolean {
  if (!/^[A-Za-z_][\w:.-]*$/.test(name)) return true;
  return /^(on.*|is|href|srcdoc|formaction|action|target|ping|download|xlink:href|e|part|exportparts)$/i.test(name);
}
