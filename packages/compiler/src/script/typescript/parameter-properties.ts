import type * as t from '@babel/types';
import type { ScriptEdits } from '../edits.ts';
import { patternIdentifiers, type Path, rootPath, spanOf, walk } from '../walk.ts';
import { eraseModifiers } from './class-member.ts';
import { startBehindDecorators } from './decorators.ts';

/** `constructor(private a: T)` also sets `this.a`, at the start of the body or right behind `super()`. */
export function generateParameterProperties(edits: ScriptEdits): void {
  if (!edits.typescript) return;
  walk(rootPath(edits.program), (path) => {
    if (path.node.type === 'ClassMethod' && path.node.kind === 'constructor') {
      generateConstructor(edits, path as Path<t.ClassMethod>);
    }
  });
}

function generateConstructor(edits: ScriptEdits, path: Path<t.ClassMethod>): void {
  const properties = path.node.params.filter((each) => each.type === 'TSParameterProperty');
  if (properties.length === 0) return;
  for (const each of properties) {
    eraseModifiers(edits, startBehindDecorators(edits.source, each), spanOf(each.parameter).start);
  }
  const names = properties.flatMap((each) => patternIdentifiers({ node: each, key: 'params', parent: path }));
  const assignments = names.map(({ node: { name } }) => `this.${name} = ${name}`);
  const calls = superCalls({ node: path.node.body, key: 'body', parent: path });
  for (const call of calls) {
    const { start, end } = spanOf(call.node);
    if (call.parent?.node.type === 'ExpressionStatement') {
      edits.text.appendLeft(end, `, ${assignments.join(', ')}`);
    } else {
      edits.text.appendRight(start, '(').appendLeft(end, `, ${assignments.join(', ')}, this)`);
    }
  }
  if (calls.length === 0) {
    const directive = path.node.body.directives.at(-1);
    const at = directive ? spanOf(directive).end : spanOf(path.node.body).start + 1;
    edits.text.appendLeft(at, ` ${assignments.join('; ')};`);
  }
}

/** The calls of `super` in a constructor, those in arrow functions included. */
function superCalls(body: Path): Path[] {
  const found: Path[] = [];
  walk(body, (path) => {
    const { type } = path.node;
    if (type === 'CallExpression' && path.node.callee.type === 'Super') found.push(path);
    return !/^(?:FunctionExpression|FunctionDeclaration|Class(?:Declaration|Expression)|ObjectMethod)$/.test(type);
  });
  return found;
}
