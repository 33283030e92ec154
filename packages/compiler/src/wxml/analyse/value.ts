import type { Attribute, Part } from '../ast.ts';
import type { Value } from '../ir.ts';
import type { Code, Use } from '../generate/expression-code.ts';
import { stringLiteral } from '../generate/literal.ts';
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
  return concatenate(
    parts.map((part) => valueOfPart(part, place)),
    place,
  );
}

function valueOfPart(part: Part, place: Place): string | Code {
  if (part.type === 'literal') return part.text;
  // A binding that could not be parsed has been reported; it shows as nothing.
  return part.expression ? codeAt(place, part.expression) : '';
}

/** The string made of several values. */
export function concatenate(values: readonly (string | Code)[], { unit, environment }: Place): Value {
  const merged: (string | Code)[] = [];
  for (const value of values) {
    const last = merged.length - 1;
    if (typeof value === 'string' && typeof merged[last] === 'string') merged[last] += value;
    else if (value !== '') merged.push(value);
  }
  if (merged.every((value) => typeof value === 'string')) return merged.join('');
  const uses: Use[] = [];
  const terms = merged.map((value) => {
    if (typeof value === 'string') return stringLiteral(value);
    uses.push(...value.uses);
    unit.helpers.add('str');
    return `str(${value.text})`;
  });
  return { text: terms.join(' + '), primitive: true, string: true, uses, depth: environment.depth };
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
