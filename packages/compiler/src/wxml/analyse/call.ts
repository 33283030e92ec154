import { callOfData } from '../../diagnostics/messages/expression.ts';
import type { Call, Expression, Spread } from '../expression-ast.ts';
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
  switch (node.type) {
    case 'Literal':
    case 'Identifier':
      return;
    case 'Member':
      eachCall(node.object, visit);
      if (node.computed) eachCall(node.property, visit);
      return;
    case 'Call':
      visit(node);
      eachCall(node.callee, visit);
      for (const argument of node.arguments) eachCall(argument, visit);
      return;
    case 'Unary':
      return eachCall(node.argument, visit);
    case 'Binary':
    case 'Logical':
      eachCall(node.left, visit);
      return eachCall(node.right, visit);
    case 'Conditional':
      eachCall(node.test, visit);
      eachCall(node.consequent, visit);
      return eachCall(node.alternate, visit);
    case 'Array':
      for (const element of node.elements) if (element) eachCall(spreadOrSelf(element), visit);
      return;
    case 'Object':
      for (const property of node.properties) {
        eachCall(property.type === 'Spread' ? property.argument : property.value, visit);
      }
  }
}

function spreadOrSelf(element: Expression | Spread): Expression {
  return element.type === 'Spread' ? element.argument : element;
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
