import {
  duplicateModule,
  duplicateTemplate,
  importWithoutTemplates,
  includeCycle,
  invalidModuleName,
  missingAttribute,
  missingFile,
  nameWithBraces,
  templateDataWithoutBraces,
  unknownTemplate,
} from '../../diagnostics/messages/template.ts';
import type { Attribute, Element, MarkupNode, WxmlDocument } from '../ast.ts';
import { isName } from '../characters.ts';
import type { Code } from '../generate/expression-code.ts';
import { stringLiteral } from '../generate/literal.ts';
import { skipMarks } from '../generate/source-mark.ts';
import type { IrNode, IrUse, Value } from '../ir.ts';
import { literalValue, valueSpan, type SortedAttributes } from './attribute.ts';
import type { Place } from './place.ts';
import type { Origin, UnitBuilder } from './unit.ts';
import { isStatic, stringCode, valueOf } from './value.ts';

/** `<template is data>` (spec §7.1). It sees only `data`; its children are ignored. */
export function analyseUse(element: Element, attributes: SortedAttributes, place: Place): IrUse {
  const { unit, origin } = place;
  const node = unit.nextNode();
  const attribute = attributes.plain.get('is');
  const is = attribute ? valueOf(attribute, place) : '';
  if (isStatic(is)) {
    const name = is === true ? '' : is!;
    if (!attribute) {
      unit.report(missingAttribute, origin, element.openSpan, 'template', 'is');
    } else if (!unit.hasTemplate(origin.templatePrefix + name)) {
      unit.report(unknownTemplate, origin, valueSpan(attribute), name);
    }
    return { type: 'use', node, is: origin.templatePrefix + name, data: useData(attributes, place) };
  }
  return { type: 'use', node, is: prefixed(is, origin.templatePrefix, unit), data: useData(attributes, place) };
}

function prefixed(is: Code, prefix: string, unit: UnitBuilder): Value {
  if (!prefix) return is;
  if (!is.string) unit.helpers.add('str');
  return { ...is, text: `${stringLiteral(prefix)} + ${stringCode(is)}`, primitive: true, string: true };
}

const noData: Code = {
  text: '{__proto__: null}',
  primitive: false,
  string: false,
  uses: [],
  depth: 0,
  calls: false,
  wxs: false,
};

/** The data object of a use: without `data` the template sees none. */
function useData(attributes: SortedAttributes, place: Place): Code {
  const attribute = attributes.plain.get('data');
  if (!attribute?.value) return noData;
  const value = valueOf(attribute, place);
  if (isStatic(value)) {
    if (value !== '') place.unit.report(templateDataWithoutBraces, place.origin, valueSpan(attribute));
    return noData;
  }
  const start = skipMarks(value.text);
  if (value.text.startsWith('({', start)) {
    return { ...value, text: `${value.text.slice(0, start)}{__proto__: null, ${value.text.slice(start + 2, -2)}}` };
  }
  place.unit.helpers.add('fields');
  return { ...value, text: `{__proto__: null, ...fields(${value.text})}` };
}

/** `<include src>`: the file's nodes at this place (spec §7.3). */
export function analyseInclude(element: Element, attributes: SortedAttributes, place: Place): IrNode[] {
  const { unit, origin } = place;
  const file = sourceFile(element, attributes.plain.get('src'), '.wxml', place);
  if (!file) return [];
  for (let outer: Origin | undefined = origin; outer; outer = outer.parent) {
    if (outer.file !== file) continue;
    unit.report(includeCycle, origin, element.openSpan, file);
    return [];
  }
  const document = unit.host.parse(file);
  if (!document) return [];
  const inner = place.enter(document, place);
  return place.children(document.children, inner);
}

/** The file that `src` names, if it exists. */
function sourceFile(
  element: Element,
  attribute: Element['attributes'][number] | undefined,
  suffix: '.wxml' | '.wxs',
  { unit, origin }: Pick<Place, 'unit' | 'origin'>,
): string | undefined {
  if (!attribute?.value) {
    unit.report(missingAttribute, origin, element.openSpan, element.name, 'src');
    return undefined;
  }
  const src = literalValue(attribute);
  if (src === undefined) {
    unit.report(nameWithBraces, origin, valueSpan(attribute), 'src');
    return undefined;
  }
  const file = unit.host.resolve(origin.file, src, suffix);
  if (file && unit.host.compilation.host.exists(file)) return file;
  unit.report(missingFile, origin, valueSpan(attribute), element.name, file ?? src);
  return undefined;
}

/** What a file declares anywhere in it: modules, templates, imports. They count for the whole file. */
export interface Declarations {
  readonly modules: ReadonlyMap<string, string>;
  readonly templates: readonly { readonly name: string; readonly element: Element }[];
}

/**
 * Collects the declarations of a document into the unit: WXS modules, imported templates (as references) and own
 * templates. The file's own templates come first, then the imports, the last import first (spec §7.2).
 */
export function declareFile(
  document: WxmlDocument,
  origin: Omit<Origin, 'modules'>,
  outerModules: ReadonlyMap<string, string>,
  unit: UnitBuilder,
): Declarations {
  const modules = new Map(outerModules);
  const templates: { name: string; element: Element }[] = [];
  const imports: { file: string; element: Element }[] = [];
  const place = { unit, origin: { ...origin, modules } };
  for (const element of elementsIn(document.children)) {
    if (element.name === 'wxs') declareModule(element, modules, outerModules, place);
    if (element.name === 'import') {
      const file = sourceFile(
        element,
        element.attributes.find(({ name }) => name === 'src'),
        '.wxml',
        place,
      );
      if (file) imports.push({ file, element });
    }
    if (element.name !== 'template') continue;
    const attribute = element.attributes.find(({ name }) => name === 'name');
    const name = literalValue(attribute);
    if (!attribute) continue;
    if (!name) {
      reportName(element, attribute, place);
      continue;
    }
    if (templates.some((template) => template.name === name)) {
      unit.report(duplicateTemplate, place.origin, valueSpan(attribute), name);
    } else {
      templates.push({ name, element });
    }
  }
  for (const { file, element } of imports.reverse()) {
    const names = unit.host.templateNames(file);
    // Who imports and includes a file has what they want.
    if (names.size === 0 && !includes(document, sourceOf(element))) {
      unit.report(importWithoutTemplates, place.origin, element.openSpan, file);
    }
    for (const name of names) {
      const key = origin.templatePrefix + name;
      if (templates.some((template) => template.name === name) || unit.references.has(key)) continue;
      unit.references.set(key, { unit: unit.host.importUnit(file, unit.tags), name });
    }
  }
  for (const { name } of templates) unit.ownTemplates.add(origin.templatePrefix + name);
  return { modules, templates };
}

function includes(document: WxmlDocument, src: string | undefined): boolean {
  return elementsIn(document.children).some((element) => element.name === 'include' && sourceOf(element) === src);
}

function sourceOf(element: Element): string | undefined {
  return literalValue(element.attributes.find(({ name }) => name === 'src'));
}

/** A `<template name>` whose name is empty or not a literal: nothing can use it. */
function reportName(element: Element, attribute: Attribute, { unit, origin }: Pick<Place, 'unit' | 'origin'>): void {
  if (literalValue(attribute) === undefined && attribute.value) {
    unit.report(nameWithBraces, origin, valueSpan(attribute), attribute.name);
  } else {
    unit.report(missingAttribute, origin, element.openSpan, element.name, attribute.name);
  }
}

function declareModule(
  element: Element,
  modules: Map<string, string>,
  outerModules: ReadonlyMap<string, string>,
  place: Pick<Place, 'unit' | 'origin'>,
): void {
  const { unit, origin } = place;
  const named = element.attributes.find(({ name }) => name === 'module');
  const name = literalValue(named);
  if (!named || name === undefined) {
    unit.report(missingAttribute, origin, element.openSpan, 'wxs', 'module');
    return;
  }
  if (!isName(name)) {
    unit.report(invalidModuleName, origin, valueSpan(named), name);
    return;
  }
  // An included file's module hides nothing of the including file (spec §7.3).
  if (outerModules.has(name)) return;
  if (modules.has(name)) unit.report(duplicateModule, origin, valueSpan(named), name);
  const src = element.attributes.find((attribute) => attribute.name === 'src');
  const file = src ? sourceFile(element, src, '.wxs', place) : undefined;
  if (src && !file) return;
  const id = file ?? `${origin.file}#${name}`;
  const inline = file ? undefined : { text: element.rawText?.text ?? '', offset: element.rawText?.span.start ?? 0 };
  unit.host.wxs({ id, file: file ?? origin.file, ...(inline && { inline }) });
  modules.set(name, unit.moduleVariable(name, id));
}

/** Every element of a document, depth first. The parser limits nesting, so recursion is safe. */
export function elementsIn(nodes: readonly MarkupNode[], found: Element[] = []): readonly Element[] {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    found.push(node);
    elementsIn(node.children, found);
  }
  return found;
}
