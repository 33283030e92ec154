import type { Expression } from '../expression-ast.ts';
import { stringLiteral } from '../generate/literal.ts';
import { lookUp, type Environment } from './environment.ts';
import { codeAt, type Place } from './place.ts';

/**
 * JavaScript of the data path that an expression names (`list[i].v`, `item.v` in a loop), as an array; `undefined` for
 * anything that cannot be written to (spec §9.4).
 */
export function modelPath(expression: Expression, place: Place): string | undefined {
  if (place.origin.inTemplate) return undefined;
  const segments = pathSegments(expression, place.environment, place);
  return segments && `[${segments.join(', ')}]`;
}

function pathSegments(expression: Expression, environment: Environment, place: Place): string[] | undefined {
  if (expression.type === 'Member') {
    const above = pathSegments(expression.object, environment, place);
    if (!above) return undefined;
    const key = expression.computed ? codeAt(place, expression.property).text : stringLiteral(expression.property);
    return [...above, key];
  }
  if (expression.type !== 'Identifier') return undefined;
  const binding = lookUp(environment, expression.name);
  if (!binding) {
    return place.origin.modules.has(expression.name) ? undefined : [stringLiteral(expression.name)];
  }
  if (binding.type === 'let') {
    const { value, parent } = binding.frame;
    return 'type' in value ? pathSegments(value, parent, place) : undefined;
  }
  if (binding.type !== 'item' || !binding.frame.list) return undefined;
  const above = pathSegments(binding.frame.list, binding.frame.parent, place);
  const row = `s${'.up'.repeat(place.environment.depth - binding.frame.depth)}`;
  return above && [...above, `${row}.index`];
}
