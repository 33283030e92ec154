import type { Attribute, Part } from '../ast.ts';
import type { Value } from '../ir.ts';
import type { Code, Use } from '../generate/expression-code.ts';
import { stringLiteral } from '../generate/literal.ts';
import { reportCalls } from './call.ts';
import { codeAt, type Place } from './place.ts';

/**
 * The value of an attribute or text (spec §4): a lone binding keeps its type; anything beside it makes a string.
 * An attribute with no value is `true`.
 */
export function valueOf(attribute: Attribute, place: Place): Value {
  if (!attribute.value) return true;
  return valueOfParts(attribute.value.parts, place);
}

export function valueOfParts(parts: readonly Part[], place: Place): Value {
  const [only] = parts;
  if (only && parts.length === 1) return valueOfPart(only, place);
  const values: (string | Code)[] = [];
  for (const part of parts) values.push(valueOfPart(part, place));
  return concatenate(values, place);
}

function valueOfPart(part: Part, place: Place): string | Code {
  if (part.type === 'literal') return part.text;
  // A binding that could not be parsed has been reported; it shows as nothing.
  if (!part.expression) return '';
  const code = codeAt(place, part.expression);
  reportCalls(part.expression, code, place);
  return code;
}

/** The string made of several values. */
export function concatenate(values: readonly (string | Code)[], { unit, environment }: Place): Value {
  let terms = '';
  let literal = '';
  const uses: Use[] = [];
  let isStatic = true;
  let calls = false;
  let wxs = false;
  for (const value of values) {
    if (typeof value === 'string') {
      literal += value;
      continue;
    }
    if (literal !== '') terms += `${terms && ' + '}${stringLiteral(literal)}`;
    literal = '';
    terms += `${terms && ' + '}str(${value.text})`;
    for (const use of value.uses) uses.push(use);
    isStatic = false;
    calls ||= value.calls;
    wxs ||= value.wxs;
  }
  if (isStatic) return literal;
  if (literal !== '') terms += ` + ${stringLiteral(literal)}`;
  unit.helpers.add('str');
  return { text: terms, primitive: true, string: true, uses, depth: environment.depth, calls, wxs };
}

/** A value as JavaScript. */
export function valueCode(value: Value): string {
  if (value === true) return 'true';
  return typeof value === 'string' ? stringLiteral(value) : value.text;
}

/** A value as it stands in text, as JavaScript of a string. */
export function stringCode(value: Value): string {
  if (typeof value === 'string' || value === true) return stringLiteral(String(value));
  return value.string ? value.text : `str(${value.text})`;
}

export function isStatic(value: Value | undefined): value is string | true | undefined {
  return typeof value !== 'object';
}
