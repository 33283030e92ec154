import {
  blockAttribute,
  datasetName,
  elseWithCondition,
  ignoredContent,
  loopMissing,
  sameLoopNames,
  templateNameAndIs,
  twoConditions,
  unknownDirective,
  valueRequired,
} from '../../diagnostics/messages/template.ts';
import type { Attribute, Element } from '../ast.ts';
import { literalValue, valueSpan, type SortedAttributes } from './attribute.ts';
import { isDeclaration } from './is-declaration.ts';
import type { Place } from './place.ts';

/** Reports what means nothing where it stands, so that nobody waits for it to do something. */
export function reportWithoutEffect(element: Element, attributes: SortedAttributes, place: Place): void {
  reportDirectives(attributes, place);
  reportUnknownDirectives(attributes, place);
  reportDatasetNames(attributes, place);
  const is = attributes.plain.get('is');
  if (element.name === 'template' && is && attributes.plain.has('name')) {
    place.unit.report(templateNameAndIs, place.origin, is.nameSpan);
  }
  if (element.name === 'block') reportBlockAttributes(attributes, place);
  if (ignoresContent(element, attributes) && element.children.some((child) => !isDeclaration(child))) {
    place.unit.report(ignoredContent, place.origin, element.openSpan, element.name);
  }
}

function reportDirectives({ directives }: SortedAttributes, place: Place): void {
  const { unit, origin } = place;
  if (directives.size === 0) return;
  for (const name of ['if', 'elif', 'for'] as const) {
    const attribute = directives.get(name);
    if (attribute && (literalValue(attribute) ?? (attribute.value ? '{{' : '')) === '') {
      unit.report(valueRequired, origin, attribute.nameSpan, attribute.name);
    }
  }
  const second = directives.get('elif') ?? directives.get('else');
  if (second && directives.has('if')) unit.report(twoConditions, origin, second.nameSpan, second.name);
  const otherwise = directives.get('else');
  if (otherwise?.value?.parts.some(({ type }) => type === 'binding')) {
    unit.report(elseWithCondition, origin, valueSpan(otherwise), otherwise.name);
  }
  reportSameNames(directives, place);
  for (const name of ['key', 'for-item', 'for-index'] as const) {
    const attribute = directives.get(name);
    if (attribute && !directives.has('for')) unit.report(loopMissing, origin, attribute.nameSpan, attribute.name);
  }
}

/** One name cannot mean the item and its index. */
function reportSameNames(directives: SortedAttributes['directives'], { unit, origin }: Place): void {
  if (!directives.has('for')) return;
  const [item, index] = [directives.get('for-item'), directives.get('for-index')];
  const written = index ?? item;
  const name = item ? literalValue(item) : 'item';
  if (written && name && name === (index ? literalValue(index) : 'index')) {
    unit.report(sameLoopNames, origin, valueSpan(written), name);
  }
}

function reportUnknownDirectives({ plain }: SortedAttributes, { unit, origin }: Place): void {
  for (const [name, attribute] of plain) {
    if (name.startsWith('wx:')) unit.report(unknownDirective, origin, attribute.nameSpan, name);
  }
}

/** `data-fooBar` is `dataset.foobar`, which nobody looks for (spec §9.2). */
function reportDatasetNames({ data }: SortedAttributes, { unit, origin }: Place): void {
  for (const { name, attribute } of data) {
    // In capitals throughout, it is meant so.
    if (!/^data-[^A-Z]*[a-z][A-Z]/.test(attribute.name)) continue;
    unit.report(datasetName, origin, attribute.nameSpan, attribute.name, name);
  }
}

/** A `<block>` may carry directives, `slot` and `let:` (spec §5). */
function reportBlockAttributes(attributes: SortedAttributes, { unit, origin }: Place): void {
  const { plain, events, data, marks, models, changes, generics, classToggles, styleProperties } = attributes;
  const report = ({ name, nameSpan }: Attribute): void => unit.report(blockAttribute, origin, nameSpan, name);
  for (const attribute of plain.values()) {
    if (attribute.name !== 'slot' && !attribute.name.startsWith('wx:')) report(attribute);
  }
  for (const named of [events, data, marks, models, changes, generics, classToggles, styleProperties]) {
    for (const { attribute } of named) report(attribute);
  }
}

function ignoresContent({ name }: Element, { plain }: SortedAttributes): boolean {
  return name === 'slot' || name === 'include' || name === 'import' || (name === 'template' && !plain.has('name'));
}
