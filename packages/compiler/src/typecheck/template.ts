import type { Attribute, Element, MarkupNode, Part } from '../wxml/ast.ts';
import {
  camelCase,
  literalValue,
  sortAttributes,
  valueSpan,
  type SortedAttributes,
} from '../wxml/analyse/attribute.ts';
import { quoted, type CodeWriter } from './code-writer.ts';
import { writeExpression } from './expression.ts';
import type { Markup, TemplateSource } from './markup.ts';
import { withVariables, type Scope } from './scope.ts';

/** Templates that are written out at one place: what is left over is not checked there. */
const MOST_USES = 300;

/** What the writing of one component's template carries. */
export interface Writing {
  readonly writer: CodeWriter;
  /** Elements that are being written: a template may use itself. */
  readonly open: readonly Element[];
  /** Templates whose uses were not all written. */
  readonly cut: Set<Element>;
  readonly uses: { count: number };
}

interface Place extends Writing {
  readonly scope: Scope;
  readonly markup: Markup;
}

/** Writes a template as statements. A `<template name>` is written where it is used, with the data that it is given there. */
export function writeMarkup(markup: Markup, scope: Scope, writing: Writing): void {
  writeChildren(markup.children, { ...writing, scope, markup });
}

function writeChildren(nodes: readonly MarkupNode[], place: Place): void {
  for (const node of nodes) {
    if (node.type === 'text') writeStatement(node.parts, place);
    else if (!(node.name === 'template' && node.attributes.some(({ name }) => name === 'name')))
      writeElement(node, sortAttributes(node), place);
  }
}

/** `wx:for` is outside, then come variables, then conditions (spec §6, §9.5). */
function writeElement(element: Element, attributes: SortedAttributes, outer: Place): void {
  const { writer } = outer;
  const { directives } = attributes;
  const list = directives.get('for');
  writer.add('{ ');
  const row = list ? enterList(list, attributes, outer) : outer;
  const place = declare(attributes, row);
  for (const name of ['if', 'elif'] as const) {
    const condition = directives.get(name);
    if (condition) writeStatement(condition.value?.parts ?? [], place);
  }
  writeNode(element, attributes, place);
  writer.add('}\n');
}

function enterList(list: Attribute, { directives }: SortedAttributes, place: Place): Place {
  const { writer, scope } = place;
  const item = writer.variable();
  const index = writer.variable();
  writer.add(`const [${item}, ${index}] = $.each(`);
  writeValue(list, place);
  writer.add(');\n');
  const named = (directive: 'for-item' | 'for-index', fallback: string): string =>
    literalValue(directives.get(directive)) || fallback;
  const names = [
    [named('for-index', 'index'), index],
    [named('for-item', 'item'), item],
  ] as const;
  return { ...place, scope: withVariables(scope, names) };
}

function declare({ lets, slotValues }: SortedAttributes, outer: Place): Place {
  let place = outer;
  const see = (name: string, code: string): void => {
    place = { ...place, scope: withVariables(place.scope, [[name, code]]) };
  };
  for (const { name, attribute } of lets) {
    const variable = place.writer.variable();
    place.writer.add(`const ${variable} = `);
    writeValue(attribute, place);
    place.writer.add(';\n');
    see(camelCase(name), variable);
  }
  // What a slot gives is for its component to say.
  for (const { name, attribute } of slotValues) see(literalValue(attribute) || camelCase(name), '$.any');
  return place;
}

function writeNode(element: Element, attributes: SortedAttributes, place: Place): void {
  switch (element.name) {
    case 'import':
    case 'wxs':
      return;
    case 'include':
      return writeInclude(element, place);
    case 'template':
      return writeUse(attributes, place);
    default:
      writeAttributes(element, attributes, place);
      return writeChildren(element.children, place);
  }
}

function writeInclude(element: Element, place: Place): void {
  const markup = place.markup.included(element);
  if (!markup || place.open.includes(element)) return;
  // An included file's module hides nothing of the including file (spec §7.3).
  const modules = new Map([...markup.modules, ...place.scope.modules]);
  const scope = { ...place.scope, file: markup.file, modules };
  writeChildren(markup.children, { ...place, markup, scope, open: [...place.open, element] });
}

/** A template sees only its `data`, and the WXS modules of its file (spec §7.1). */
function writeUse({ plain }: SortedAttributes, place: Place): void {
  const { writer, scope } = place;
  const is = plain.get('is');
  const data = writer.variable();
  writer.add(`const ${data} = `);
  const given = plain.get('data');
  if (given?.value) writeValue(given, place);
  else writer.add('{}');
  writer.add(';\n');
  writeStatement(is?.value?.parts ?? [], place);
  const templates = place.markup.templates();
  const name = literalValue(is);
  const used = name === undefined ? [...templates.values()] : [templates.get(name)];
  for (const template of used) {
    if (template) writeBody(template, { ...scope, variables: new Map(), data, inTemplate: true }, place);
  }
}

function writeBody({ element, markup }: TemplateSource, scope: Scope, place: Place): void {
  const depth = place.open.filter((each) => each === element).length;
  if (place.uses.count >= MOST_USES) {
    place.cut.add(element);
    return;
  }
  // A template that uses itself is written twice: with the data from outside, and with its own.
  if (depth > 1) return;
  place.uses.count++;
  const inner = { ...scope, file: markup.file, modules: markup.modules };
  place.writer.add('{ ');
  writeChildren(element.children, { ...place, markup, scope: inner, open: [...place.open, element] });
  place.writer.add('}\n');
}

function writeAttributes(element: Element, attributes: SortedAttributes, place: Place): void {
  const { data, marks, models, changes, classToggles, styleProperties, plain, events } = attributes;
  for (const { event, attribute } of events) writeHandler(attribute, event.mode === 'catch', place);
  for (const { attribute } of [...data, ...marks, ...changes, ...classToggles, ...styleProperties])
    writeStatement(attribute.value?.parts ?? [], place);
  const properties = place.scope.owner.components.get(element.name);
  const named = [...plain].map(([name, attribute]) => ({ name, attribute }));
  for (const { name, attribute } of [...named, ...models]) {
    if (properties) writeProperty(element.name, name, attribute, properties, place);
    else writeStatement(attribute.value?.parts ?? [], place);
  }
}

/** Words that authors write to stop an event without a method. */
const placeholder = /^(?:true|false|null|undefined|void|return)$/;

function writeHandler(attribute: Attribute, isCaught: boolean, { writer, scope, ...place }: Place): void {
  const name = literalValue(attribute);
  if (name === undefined) return writeStatement(attribute.value?.parts ?? [], { writer, scope, ...place });
  if (name === '' || /[()]/.test(name) || (isCaught && placeholder.test(name))) return;
  writer.add('$.handler($methods, ');
  writer.ask({ kind: 'handler', name }, scope.file, valueSpan(attribute), () => writer.add(quoted(name)));
  writer.add(');\n');
}

function writeProperty(
  tag: string,
  name: string,
  attribute: Attribute,
  properties: { readonly variable: string; readonly typed: boolean },
  place: Place,
): void {
  const { writer, scope } = place;
  const isTyped = scope.owner.typed && properties.typed;
  writer.add(`$.give(${properties.variable}, ${quoted(camelCase(name))}, ${isTyped}, `);
  writer.ask({ kind: 'property', name, tag }, scope.file, valueSpan(attribute), () => writeValue(attribute, place));
  writer.add(');\n');
}

/** The value of an attribute (spec §4). Text beside a binding makes a string of it, which may be one of a number. */
function writeValue(attribute: Attribute, place: Place): void {
  const { writer, scope } = place;
  const text = literalValue(attribute);
  const [part, ...others] = attribute.value?.parts ?? [];
  if (!attribute.value) writer.add('true');
  else if (text !== undefined) writer.add(quoted(text));
  else if (part?.type === 'binding' && others.length === 0) {
    if (part.expression) writeExpression(part.expression, scope, writer);
    else writer.add('$.any');
  } else {
    writer.add('$.anything(');
    writeParts(attribute.value.parts, place);
    writer.add(')');
  }
}

function writeStatement(parts: readonly Part[], place: Place): void {
  if (!parts.some(({ type }) => type === 'binding')) return;
  place.writer.add('$.anything(');
  writeParts(parts, place);
  place.writer.add(');\n');
}

function writeParts(parts: readonly Part[], { scope, writer }: Place): void {
  for (const part of parts) {
    if (part.type === 'literal' || !part.expression) continue;
    writeExpression(part.expression, scope, writer);
    writer.add(', ');
  }
}
