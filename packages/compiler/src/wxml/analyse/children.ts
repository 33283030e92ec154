import { chainWithLoop, literalCondition } from '../../diagnostics/messages/template.ts';
import { elseWithoutIf } from '../../diagnostics/messages/wxml.ts';
import type { Attribute, Element, MarkupNode } from '../ast.ts';
import type { IrBranch, IrNode, Value } from '../ir.ts';
import { camelCase, literalValue, sortAttributes, valueSpan, type SortedAttributes } from './attribute.ts';
import { analyseElement } from './element.ts';
import { analyseInclude, analyseUse } from './template.ts';
import { analyseSlot } from './slot.ts';
import { enterLet, enterSlotValues, type LetValue } from './environment.ts';
import { isDeclaration } from './is-declaration.ts';
import { analyseList } from './list.ts';
import { within, type Place } from './place.ts';
import { valueOf, valueOfParts } from './value.ts';
import { reportWithoutEffect } from './without-effect.ts';

/** Analyses siblings: conditional chains are found here, everything else is one node after the other. */
export function analyseChildren(nodes: readonly MarkupNode[], place: Place): IrNode[] {
  const out: IrNode[] = [];
  // Branches of the chain that the next sibling may continue.
  let chain: IrBranch[] | undefined;
  for (const node of nodes) {
    if (node.type === 'text') {
      chain = undefined;
      out.push({ type: 'text', value: valueOfParts(node.parts, place) });
      continue;
    }
    const attributes = sortAttributes(node);
    reportWithoutEffect(node, attributes, place);
    // Declarations leave nothing behind that could break a chain.
    if (isDeclaration(node)) continue;
    const { directives } = attributes;
    const branch = directives.get('elif') ?? directives.get('else');
    if (branch && !directives.has('if')) {
      chain = continueChain(chain, branch, node, attributes, place);
      continue;
    }
    chain = undefined;
    const condition = directives.get('if');
    if (condition && !directives.has('for')) {
      chain = [conditionalBranch(condition, node, attributes, place)];
      out.push({ type: 'if', branches: chain });
    } else {
      out.push(...analyseNode(node, attributes, place));
    }
  }
  return out;
}

function continueChain(
  chain: IrBranch[] | undefined,
  attribute: Attribute,
  node: Element,
  attributes: SortedAttributes,
  place: Place,
): IrBranch[] | undefined {
  const { unit, origin } = place;
  if (!chain) {
    unit.report(elseWithoutIf, origin, attribute.nameSpan, attribute.name);
    return undefined;
  }
  if (attributes.directives.has('for')) {
    unit.report(chainWithLoop, origin, attribute.nameSpan, attribute.name);
    return undefined;
  }
  if (attributes.directives.has('elif')) {
    chain.push(conditionalBranch(attribute, node, attributes, place));
    return chain;
  }
  chain.push({ test: undefined, children: analysePlain(node, attributes, declare(attributes, place)) });
  return undefined;
}

function conditionalBranch(attribute: Attribute, node: Element, attributes: SortedAttributes, place: Place): IrBranch {
  const inner = declare(attributes, place);
  return { test: condition(attribute, inner), children: analysePlain(node, attributes, inner) };
}

function condition(attribute: Attribute, place: Place): Value {
  // `wx:if` with no value is false.
  if (!attribute.value) return '';
  const value = valueOf(attribute, place);
  // Text, be it a space, beside a binding is enough.
  if (attribute.value.parts.some(({ type }) => type === 'literal')) {
    const span = valueSpan(attribute);
    const { source } = place.unit.files[place.origin.index]!;
    place.unit.report(literalCondition, place.origin, span, attribute.name, source.slice(span.start, span.end));
  }
  return value;
}

/** One node with `wx:for` outside `wx:if` (spec §6). */
function analyseNode(node: Element, attributes: SortedAttributes, place: Place): IrNode[] {
  if (!attributes.directives.has('for')) return analysePlain(node, attributes, declare(attributes, place));
  let slot: Value | undefined;
  const list = analyseList(attributes, place, (row) => {
    const inner = declare(attributes, { ...row, rowSlot: undefined });
    slot = place.rowSlot && valueOf(place.rowSlot, inner);
    const test = attributes.directives.get('if');
    const children = analysePlain(node, attributes, inner);
    return test ? [{ type: 'if', branches: [{ test: condition(test, inner), children }] }] : children;
  });
  // Which slot shows a row can only be said when all is known, so patches do not find their rows.
  return [slot === undefined ? list : { ...list, slot, isSlotted: true, field: undefined }];
}

/** The place with the node's `let:` variables and slot values in scope. */
function declare(attributes: SortedAttributes, place: Place): Place {
  let { environment } = place;
  for (const { name, attribute } of attributes.lets) {
    environment = enterLet(environment, camelCase(name), letValue(attribute));
  }
  if (attributes.slotValues.length > 0) {
    const names = attributes.slotValues.map(({ name, attribute }) => {
      const value = camelCase(name);
      return [literalValue(attribute) || value, value] as const;
    });
    environment = enterSlotValues(environment, new Map(names));
  }
  return environment === place.environment ? place : within(place, environment);
}

/** A lone binding keeps its type, no value is `true`, anything else is a string (spec §4). */
function letValue({ value, span }: Attribute): LetValue {
  if (!value) return { type: 'Literal', value: true, span };
  const parts = value.parts.map((part) => (part.type === 'literal' ? part.text : (part.expression ?? '')));
  const [only, ...others] = parts;
  return typeof only === 'object' && others.length === 0 ? only : parts;
}

/** A node whose directives have been dealt with. */
function analysePlain(node: Element, attributes: SortedAttributes, place: Place): IrNode[] {
  switch (node.name) {
    case 'block': {
      const slot = attributes.plain.get('slot');
      if (!slot) return place.children(node.children, place);
      const blockSlot = valueOf(slot, place);
      const children = place.children(node.children, { ...place, blockSlot, hasSlots: false });
      return place.hasSlots ? [{ type: 'slotted', name: blockSlot, children }] : children;
    }
    case 'template':
      return [analyseUse(node, attributes, place)];
    case 'include':
      return analyseInclude(node, attributes, place);
    case 'slot':
      return [analyseSlot(node, attributes, place)];
    default:
      return [analyseElement(node, attributes, place)];
  }
}
