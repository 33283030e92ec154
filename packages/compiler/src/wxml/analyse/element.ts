import { catalog } from '@heddle/components/catalog';
import {
  genericMissing,
  impossibleElement,
  literalFalse,
  modelNotAPath,
  nameWithBraces,
  objectAsText,
  slotOutsideComponent,
  unknownGeneric,
} from '../../diagnostics/messages/template.ts';
import type { Attribute, Element, MarkupNode } from '../ast.ts';
import { propertyName, stringLiteral } from '../generate/literal.ts';
import type { Code } from '../generate/expression-code.ts';
import type { IrComponent, IrElement, IrRecord, Value } from '../ir.ts';
import { literalValue, noNames, valueSpan, type Named, type SortedAttributes } from './attribute.ts';
import { checkProperties } from './component-property.ts';
import { elementAttributes } from './element-attributes.ts';
import { analyseChanges, analyseEvents } from './event.ts';
import { modelPath } from './model-path.ts';
import type { Place } from './place.ts';
import { groupContent } from './slot-content.ts';
import { reportUnknownTag } from './unknown-tag.ts';
import { concatenate, isStatic, valueCode, valueOf } from './value.ts';

/** A component, a built-in element or an unknown one (spec §1, §9, §11). */
export function analyseElement(element: Element, attributes: SortedAttributes, place: Place): IrElement | IrComponent {
  const isComponent = place.unit.tags.has(element.name);
  const entry = isComponent || !Object.hasOwn(catalog, element.name) ? undefined : catalog[element.name];
  if (isComponent) return component(element, attributes, place);
  // What is said of it is not judged: that would only repeat that it shows nothing.
  const judged = entry?.support === 'impossible' ? undefined : entry;
  if (entry && !judged) place.unit.report(impossibleElement, place.origin, element.nameSpan, element.name);
  if (entry) place.unit.builtins.add(element.name);
  else reportUnknownTag(element, place);
  if (entry?.kind === 'plain') reportSlots(element.children, element.name, place);
  const on = analyseEvents(attributes, judged, element.name, place);
  const change = analyseChanges(attributes, place);
  const model = models(attributes.models, place);
  const data = record(attributes.data, place);
  const mark = record(attributes.marks, place);
  const shown = elementAttributes(element.name, attributes, judged, place);
  const bound = shown.some(({ property, value }) => property !== undefined && !isStatic(value));
  const known = bound || data || mark || on.length + model.size + change.size > 0;
  return {
    type: 'element',
    tag: element.name,
    id: optionalValue(attributes.plain.get('id'), place),
    class: classValue(attributes, place),
    style: styleValue(attributes, place),
    data,
    mark,
    on,
    change,
    slot: optionalValue(attributes.plain.get('slot'), place),
    blockSlot: blockSlotOf(place),
    depth: place.environment.depth,
    model,
    kind: entry?.kind ?? 'plain',
    node: known ? place.unit.nextNode() : undefined,
    hidden: hiddenValue(attributes.plain.get('hidden'), place),
    attributes: shown,
    children: place.children(element.children, inside(place)),
  };
}

/** A `slot` below a box, where no component takes it (spec §11.2). */
function reportSlots(nodes: readonly MarkupNode[], tag: string, place: Place): void {
  for (const node of nodes) {
    if (node.type === 'text' || node.attributes.length + node.children.length === 0) continue;
    const attribute = node.attributes.find(({ name }) => name === 'slot');
    if (attribute) place.unit.report(slotOutsideComponent, place.origin, attribute.nameSpan, tag);
    if (node.name === 'block') reportSlots(node.children, tag, place);
  }
}

/** Notes which slots the children of a component ask for, as far as that is literal. */
function noteSlotRequests(nodes: readonly MarkupNode[], tag: string, place: Place): void {
  for (const node of nodes) {
    if (node.type === 'text') continue;
    const attribute = node.attributes.find(({ name }) => name === 'slot');
    const name = literalValue(attribute);
    const { file } = place.origin;
    if (attribute && name) place.unit.slotRequests.push({ tag, name, place: { file, span: attribute.span } });
    if (node.name === 'block' && !attribute) noteSlotRequests(node.children, tag, place);
  }
}

function component(element: Element, attributes: SortedAttributes, place: Place): IrComponent {
  noteSlotRequests(element.children, element.name, place);
  return {
    type: 'component',
    tag: element.name,
    id: optionalValue(attributes.plain.get('id'), place),
    class: classValue(attributes, place),
    style: styleValue(attributes, place),
    data: record(attributes.data, place),
    mark: record(attributes.marks, place),
    on: analyseEvents(attributes, undefined, element.name, place),
    change: analyseChanges(attributes, place),
    slot: optionalValue(attributes.plain.get('slot'), place),
    blockSlot: blockSlotOf(place),
    depth: place.environment.depth,
    model: models(attributes.models, place),
    // Numbered before its content: a parent's number is smaller than its children's.
    node: place.unit.nextNode(),
    attributes: componentAttributes(element.name, attributes, place),
    generics: generics(element, attributes.generics, place),
    content: groupContent(element.children, inside(place)),
  };
}

/** What a block says of another row cannot be read here. */
function blockSlotOf({ blockSlot, environment }: Place): Value | undefined {
  return typeof blockSlot === 'object' && blockSlot.depth !== environment.depth ? undefined : blockSlot;
}

/** Below a tag, what a block around it says of slots no longer counts. */
function inside(place: Place): Place {
  return place.blockSlot === undefined && !place.hasSlots ? place : { ...place, blockSlot: undefined, hasSlots: false };
}

function optionalValue(attribute: Attribute | undefined, place: Place): Value | undefined {
  return attribute && valueOf(attribute, place);
}

/** A value that an object cannot be (spec §9.1). */
function textValue(attribute: Attribute | undefined, place: Place): Value | undefined {
  const parts = attribute?.value?.parts;
  const part = parts?.length === 1 ? parts[0] : undefined;
  if (attribute && part?.type === 'binding' && part.expression?.type === 'Object') {
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
  if (named.length === 0) return noNames;
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

function generics(element: Element, named: readonly Named[], place: Place): ReadonlyMap<string, string> {
  for (const name of place.unit.surroundings.required.get(element.name) ?? []) {
    const isGiven = named.some((given) => given.name === name);
    if (!isGiven) place.unit.report(genericMissing, place.origin, element.nameSpan, element.name, name);
  }
  if (named.length === 0) return noNames;
  const map = new Map<string, string>();
  for (const { name, attribute } of named) {
    const tag = literalValue(attribute);
    if (tag) map.set(name, tag);
    const at = { file: place.origin.file, span: attribute.nameSpan };
    place.unit.genericRequests.push({ tag: element.name, name, place: at });
    // A tag of the component that uses an imported file is not known to that file.
    const { tags, isImport } = place.unit.surroundings;
    if (tag && !isImport && !tags.has(tag)) place.unit.report(unknownGeneric, place.origin, valueSpan(attribute), tag);
    if (!tag) place.unit.report(nameWithBraces, place.origin, valueSpan(attribute), attribute.name);
  }
  return map;
}

// Set by name on the host element, and given to the worker only if the component declares them.
const hostAttributes = new Set(['id', 'class', 'style', 'slot']);

function componentAttributes(tag: string, attributes: SortedAttributes, place: Place): IrComponent['attributes'] {
  const { plain, models: modelled } = attributes;
  checkProperties(tag, attributes, place);
  const list: { name: string; value: Value }[] = [];
  for (const [name, attribute] of plain) {
    if (!hostAttributes.has(name)) list.push({ name, value: valueOf(attribute, place) });
  }
  for (const { name, attribute } of modelled) list.push({ name, value: valueOf(attribute, place) });
  return list;
}
