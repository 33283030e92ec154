import { callOfData } from '../../diagnostics/messages/expression.ts';
import type { Call, Expression } from '../expression-ast.ts';
import type { Code } from '../generate/expression-code.ts';
import { lookUp, type Environment } from './environment.ts';
import type { Place } from './place.ts';

/** Reports calls of anything that cannot be a WXS function (spec §3.3): they give `undefined`, whatever is there. */
export function reportCalls(expression: Expression, { calls }: Code, place: Place): void {
  if (calls)
    eachCall(expression, ({ callee }) => {
      if (isData(callee, place.environment, place))
        place.unit.report(callOfData, place.origin, callee.span, nameOf(callee));
    });
}

function nameOf(callee: Expression): string {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'Member' && !callee.computed ? callee.property : '[…]';
}

function eachCall(node: Expression, visit: (call: Call) => void): void {
  if (node.type === 'Call') visit(node);
  for (const child of childrenOf(node)) eachCall(child, visit);
}

function childrenOf(node: Expression): readonly Expression[] {
  switch (node.type) {
    case 'Literal':
    case 'Identifier':
      return [];
    case 'Member':
      return node.computed ? [node.object, node.property] : [node.object];
    case 'Call':
      return [node.callee, ...node.arguments];
    case 'Unary':
      return [node.argument];
    case 'Binary':
    case 'Logical':
      return [node.left, node.right];
    case 'Conditional':
      return [node.test, node.consequent, node.alternate];
    case 'Array':
      return node.elements.flatMap((element) =>
        element ? [element.type === 'Spread' ? element.argument : element] : [],
      );
    case 'Object':
      return node.properties.map((property) => (property.type === 'Spread' ? property.argument : property.value));
  }
}

/** Whether a value comes from data or is written out: neither can hold a WXS function. */
function isData(node: Expression, environment: Environment, place: Place): boolean {
  switch (node.type) {
    case 'Member':
      return isData(node.object, environment, place);
    case 'Identifier': {
      const binding = lookUp(environment, node.name);
      if (binding?.type === 'index') return true;
      if (binding?.type === 'item') {
        return binding.frame.list !== undefined && isData(binding.frame.list, binding.frame.parent, place);
      }
      // What a template or a slot is given may be anything.
      return !binding && !place.origin.inTemplate && !place.origin.modules.has(node.name);
    }
    case 'Literal':
    case 'Array':
      return true;
    default:
      return false;
  }
}
