import { keyIsAPath, keyWithBraces, literalList, nameWithBraces } from '../../diagnostics/messages/template.ts';
import type { Attribute } from '../ast.ts';
import type { Expression } from '../expression-ast.ts';
import type { IrList, IrNode } from '../ir.ts';
import { literalValue, valueSpan, type SortedAttributes } from './attribute.ts';
import { enterRow, lookUp, type Environment } from './environment.ts';
import { within, type Place } from './place.ts';
import { valueOf } from './value.ts';

/** `wx:for` (spec §6). `body` analyses the row in the row's own place. */
export function analyseList(attributes: SortedAttributes, place: Place, body: (row: Place) => IrNode[]): IrList {
  const { unit, origin } = place;
  const attribute = attributes.directives.get('for')!;
  const list = unit.nextList();
  const expression = wholeExpression(attribute);
  if (attribute.value && !expression && attribute.value.parts.length > 0) {
    unit.report(literalList, origin, valueSpan(attribute));
  }
  const items = valueOf(attribute, place);
  const item = variableName(attributes.directives.get('for-item'), 'item', place);
  const index = variableName(attributes.directives.get('for-index'), 'index', place);
  const environment = enterRow(place.environment, item, index, expression);
  const key = keyField(attributes.directives.get('key'), place);
  const pattern = expression && listPattern(expression, place.environment, place);
  if (key && key !== '*this' && pattern) unit.keys.set(pattern, key);
  return {
    type: 'list',
    list,
    items,
    field: expression && rootField(expression, place),
    key,
    slot: undefined,
    isSlotted: false,
    depth: environment.depth,
    children: body(within(place, environment)),
  };
}

/** The expression of a value that is exactly one binding. */
function wholeExpression(attribute: Attribute): Expression | undefined {
  const parts = attribute.value?.parts;
  const part = parts?.length === 1 ? parts[0] : undefined;
  return part?.type === 'binding' ? part.expression : undefined;
}

/** The data field that the list shows as it is, when the list stands in the component's root scope. */
function rootField(expression: Expression, { environment, origin }: Place): string | undefined {
  if (expression.type !== 'Identifier' || environment.depth > 0 || origin.inTemplate) return undefined;
  const { name } = expression;
  return lookUp(environment, name) || origin.modules.has(name) ? undefined : name;
}

/** `rows`, `groups.*.items`: where the list is in the component's data, for keyed comparison. */
function listPattern(expression: Expression, environment: Environment, place: Place): string | undefined {
  if (place.origin.inTemplate) return undefined;
  if (expression.type === 'Identifier') {
    const binding = lookUp(environment, expression.name);
    if (!binding) return place.origin.modules.has(expression.name) ? undefined : expression.name;
    if (binding.type !== 'item' || !binding.frame.list) return undefined;
    const above = listPattern(binding.frame.list, binding.frame.parent, place);
    return above && `${above}.*`;
  }
  if (expression.type !== 'Member' || expression.computed) return undefined;
  const above = listPattern(expression.object, environment, place);
  return above && `${above}.${expression.property}`;
}

function variableName(attribute: Attribute | undefined, fallback: string, place: Place): string {
  if (!attribute) return fallback;
  const name = literalValue(attribute);
  if (name !== undefined) return name;
  // Without a name, and with a bound one, the loop has a variable that nothing can name.
  if (!attribute.value) return '';
  place.unit.report(nameWithBraces, place.origin, valueSpan(attribute), attribute.name);
  return '';
}

/** `wx:key="{{item.id}}"` is a mistake that apps make: the field after the last dot is what they mean (spec §6.1). */
function keyField(attribute: Attribute | undefined, { unit, origin }: Place): string | undefined {
  if (!attribute?.value) return undefined;
  const literal = literalValue(attribute);
  if (literal !== undefined) {
    const field = /^\s*[\w$]+\.([\w$]+)\s*$/.exec(literal)?.[1];
    if (field) unit.report(keyIsAPath, origin, valueSpan(attribute), literal.trim(), field);
    return literal.trim() || undefined;
  }
  unit.report(keyWithBraces, origin, valueSpan(attribute));
  const expression = wholeExpression(attribute);
  if (expression?.type === 'Member' && !expression.computed) return expression.property;
  return undefined;
}
