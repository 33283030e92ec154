import type { ArrowFunctionExpression, Node } from '@babel/types';
import { close, open } from './emitter.ts';
import type { Emitter } from './emitter.ts';

/** Counts entries of the function: `function f() { $.tick(); … }` (sandbox §6, fuel). */
export function meterFunction(body: Node, emitter: Emitter): void {
  emitter.code.appendLeft((body.start ?? 0) + 1, `${emitter.helper('tick')}();`);
}

/** `x => v` → `x => ($.tick(),v)`. */
export function meterArrow(node: ArrowFunctionExpression, emitter: Emitter): void {
  open(emitter, node.body, `(${emitter.helper('tick')}(),`);
  emitter.visit(node.body);
  close(emitter, node.body, ')');
}

/** Counts turns of the loop. */
export function meterLoop(body: Node, emitter: Emitter): void {
  if (body.type === 'BlockStatement') {
    meterFunction(body, emitter);
    emitter.visit(body);
  } else {
    open(emitter, body, `{${emitter.helper('tick')}();`);
    emitter.visit(body);
    close(emitter, body, '}');
  }
}
