import type * as t from '@babel/types';
import type { Span } from '../diagnostics/diagnostic.ts';
import { dynamicRequire, moduleNotFound, nodeBuiltin } from '../diagnostics/messages/script.ts';
import type { ScriptEdits } from './edits.ts';
import { isNodeModule } from './node-modules.ts';
import { type Path, spanOf } from './walk.ts';

/** A module that a module asks for by a literal path. */
export interface Dependency {
  readonly request: string;
  /** Id of the module; `undefined` when there is none (reported). */
  readonly resolved: string | undefined;
  /** The literal with its quotes. */
  readonly span: Span;
  /** Whether the module is wanted later: `import()`, `require.async()`, `require(path, done)`. */
  readonly isAsync: boolean;
}

export type Resolve = (request: string) => string | undefined;

/** Collects what a module asks for, and knows what each request is called in the emitted code. */
export class Requests {
  readonly dependencies: Dependency[] = [];

  constructor(
    private readonly edits: ScriptEdits,
    private readonly resolve: Resolve,
  ) {}

  /** Notes a request; returns it as a literal: the module's id, or, when there is no such module, as it was written. */
  add(literal: t.Node, request: string, isAsync: boolean, isOptional: boolean): string {
    const resolved = this.resolve(request);
    const span = spanOf(literal);
    this.dependencies.push({ request, resolved, span, isAsync });
    if (resolved === undefined && !isOptional) {
      const missing = isNodeModule(request) ? nodeBuiltin : moduleNotFound;
      this.edits.report(missing({ file: this.edits.id, span }, request));
    }
    return JSON.stringify(resolved ?? request);
  }
}

/** Rewrites the paths in `require(…)`, `require.async(…)` to module ids (components spec §6, "Globals"). */
export function generateRequires(edits: ScriptEdits, requests: Requests): void {
  for (const { path, scope } of edits.analysis.references) {
    if (path.node.name !== 'require' || scope) continue;
    const call = requireCall(path);
    const argument = call?.path.node.arguments[0];
    if (!call || !argument) continue;
    const request = literalText(argument);
    if (request === undefined) {
      edits.report(dynamicRequire({ file: edits.id, span: spanOf(argument) }));
      continue;
    }
    const isAsync = call.isAsync || call.path.node.arguments.length > 1;
    const { start, end } = spanOf(argument);
    edits.text.update(start, end, requests.add(argument, request, isAsync, isInTry(path)));
  }
}

/** `import('x')` becomes `require.async`, which waits for the module's package; `namespaceOf` is the helper that makes a namespace of a module. */
export function generateImportCalls(
  edits: ScriptEdits,
  calls: readonly Path<t.CallExpression>[],
  requests: Requests,
  namespaceOf: () => string,
): void {
  for (const path of calls) {
    const { node } = path;
    const { start, end } = spanOf(node);
    const argument = node.arguments[0];
    if (!argument) continue;
    const request = literalText(argument);
    const require = edits.registry('require');
    if (request !== undefined) {
      const id = requests.add(argument, request, true, isInTry(path));
      edits.text.update(start, end, `${require}.async(${id}).then(${namespaceOf()})`);
      continue;
    }
    edits.report(dynamicRequire({ file: edits.id, span: spanOf(argument) }));
    const callee = spanOf(node.callee);
    edits.text.update(callee.start, callee.end, `${require}.async`);
    edits.text.appendLeft(end, `.then(${namespaceOf()})`);
  }
}

/** The call that a free `require` is the function of, directly or as `require.async`. */
function requireCall(path: Path): { path: Path<t.CallExpression>; isAsync: boolean } | undefined {
  const { parent } = path;
  if (parent?.node.type === 'CallExpression' && path.key === 'callee') {
    return { path: parent as Path<t.CallExpression>, isAsync: false };
  }
  const member = parent?.node;
  if (member?.type !== 'MemberExpression' || member.computed || path.key !== 'object') return undefined;
  if (member.property.type !== 'Identifier' || member.property.name !== 'async') return undefined;
  const call = parent?.parent;
  if (call?.node.type !== 'CallExpression' || parent?.key !== 'callee') return undefined;
  return { path: call as Path<t.CallExpression>, isAsync: true };
}

function literalText(node: t.Node): string | undefined {
  if (node.type === 'StringLiteral') return node.value;
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** A `require` in a `try` block asks for something that may be missing. */
function isInTry(path: Path): boolean {
  for (let at: Path | undefined = path; at; at = at.parent) {
    if (at.key === 'block' && at.parent?.node.type === 'TryStatement') return true;
  }
  return false;
}
