import type * as t from '@babel/types';
import { blank, identifierSpan, replaceStatement, type ScriptEdits, skipTrivia } from '../edits.ts';
import { isInstantiated } from '../scope.ts';
import { type Path, rootPath, spanOf, walk } from '../walk.ts';
import { eraseClassMember, isErasedMember } from './class-member.ts';
import { decoratorsOf, startBehindDecorators } from './decorators.ts';

/**
 * Takes all types out of a TypeScript module: annotations, declarations, casts, modifiers. Enums, namespaces and
 * parameter properties, which are code, are left to their own files; imports and exports to `esm/`.
 */
export function eraseTypes(edits: ScriptEdits): void {
  if (!edits.typescript) return;
  const open = new Set<number>();
  walk(rootPath(edits.program), (path) => {
    noteOpenEnd(edits, path.node, open);
    if (isErased(path.node)) {
      if (decoratorsOf(path.node).length === 0) {
        replaceStatement(edits, path.node);
        return false;
      }
      // What is left of `@observable name!: string` is the decorator.
      const start = startBehindDecorators(edits.source, path.node);
      edits.text.update(start, start + 1, ';');
      blank(edits, start + 1, spanOf(path.node).end);
      return true;
    }
    eraseNode(edits, path, open);
    return !path.node.type.startsWith('TS') || values.has(path.node.type);
  });
}

/** Nodes of TypeScript that hold values. */
const values = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
  'TSExportAssignment',
  'TSEnumDeclaration',
  'TSEnumBody',
  'TSEnumMember',
  'TSModuleDeclaration',
  'TSModuleBlock',
  'TSParameterProperty',
  'TSImportEqualsDeclaration',
]);

/** Whether nothing of a statement or class member is left at run time. */
export function isErased(node: t.Node): boolean {
  switch (node.type) {
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSDeclareFunction':
    case 'TSNamespaceExportDeclaration':
      return true;
    case 'TSModuleDeclaration':
      return !isInstantiated(node);
    case 'VariableDeclaration':
    case 'ClassDeclaration':
    case 'TSEnumDeclaration':
      return node.declare === true;
    case 'ExportNamedDeclaration':
      return node.exportKind === 'type' || (!!node.declaration && isErased(node.declaration));
    case 'ExportDefaultDeclaration':
      return isErased(node.declaration);
    default:
      return isErasedMember(node);
  }
}

const endsOpen = new Set([
  'VariableDeclaration',
  'ExpressionStatement',
  'ReturnStatement',
  'ThrowStatement',
  'ClassProperty',
  'ClassPrivateProperty',
  'ExportDefaultDeclaration',
  'TSExportAssignment',
]);

/** Remembers where a statement ends without `;`. With its type gone, the next line could look like a part of it. */
function noteOpenEnd(edits: ScriptEdits, node: t.Node, open: Set<number>): void {
  const { end } = spanOf(node);
  if (endsOpen.has(node.type) && edits.source[end - 1] !== ';') open.add(end);
}

function eraseNode(edits: ScriptEdits, path: Path, open: ReadonlySet<number>): void {
  const { node } = path;
  switch (node.type) {
    case 'Identifier':
      return eraseAfterName(edits, node);
    case 'TSTypeAnnotation':
    case 'TSTypeParameterDeclaration':
    case 'TSTypeParameterInstantiation':
      return eraseAnnotation(edits, path);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return eraseAfterExpression(edits, node, open);
    case 'TSTypeAssertion':
      return eraseAssertion(edits, node);
    case 'ObjectPattern':
    case 'ArrayPattern':
      return eraseOptionalMark(edits, node);
    case 'ClassDeclaration':
    case 'ClassExpression':
      return eraseClassHead(edits, node);
    case 'ClassMethod':
    case 'ClassPrivateMethod':
    case 'ClassProperty':
    case 'ClassPrivateProperty':
      eraseClassMember(edits, node, open);
      return eraseThisParameter(edits, node);
    default:
      return eraseThisParameter(edits, node);
  }
}

/** `name?: T`, `name!: T`: a binding's node reaches to the end of its type. */
function eraseAfterName(edits: ScriptEdits, node: t.Identifier): void {
  const { end } = identifierSpan(node);
  if (node.typeAnnotation || node.optional) blank(edits, end, spanOf(node).end);
}

function eraseOptionalMark(edits: ScriptEdits, node: t.ObjectPattern | t.ArrayPattern): void {
  if ('optional' in node && node.optional === true) {
    const end = node.typeAnnotation?.start ?? spanOf(node).end;
    const mark = edits.source.lastIndexOf('?', end);
    if (mark > spanOf(node).start) blank(edits, mark, mark + 1);
  }
}

/**
 * Annotations, type parameters and type arguments. An arrow function must have `=>` on the line of its bracket, and
 * `async` must too, so there the line breaks move behind the arrow.
 */
function eraseAnnotation(edits: ScriptEdits, { node, key, parent }: Path): void {
  // Belongs to a name, which took it away.
  if (parent?.node.type === 'Identifier') return;
  const { start, end } = spanOf(node);
  const arrow = parent?.node.type === 'ArrowFunctionExpression' && (key === 'returnType' || key === 'typeParameters');
  const breaks = arrow ? edits.source.slice(start, end).replace(/[^\n]/g, '') : '';
  if (breaks === '' || parent?.node.type !== 'ArrowFunctionExpression') return blank(edits, start, end);
  edits.text.remove(start, end);
  const body = spanOf(parent.node.body).start;
  const before = parent.node.returnType ?? parent.node.params.at(-1);
  let at = skipTrivia(edits.source, before ? spanOf(before).end : end);
  while (!edits.source.startsWith('=>', at) && at < body) at = skipTrivia(edits.source, at + 1);
  edits.text.appendLeft(at + 2, breaks);
}

/** `x as T`, `x satisfies T`, `x!`; the brackets around `x` stay. */
function eraseAfterExpression(
  edits: ScriptEdits,
  node: t.TSAsExpression | t.TSSatisfiesExpression | t.TSNonNullExpression,
  open: ReadonlySet<number>,
): void {
  const { source } = edits;
  const { end } = spanOf(node);
  let start = skipTrivia(source, spanOf(node.expression).end);
  while (source[start] === ')') start = skipTrivia(source, start + 1);
  blank(edits, start, end);
  if (open.has(end)) edits.text.appendLeft(end, ';');
}

/** `<T>x` becomes `(x)`, which also works for an object behind `=>` and for a line break behind `return`. */
function eraseAssertion(edits: ScriptEdits, node: t.TSTypeAssertion): void {
  const { start, end } = spanOf(node);
  const close = skipTrivia(edits.source, spanOf(node.typeAnnotation).end);
  edits.text.update(start, start + 1, '(');
  blank(edits, start + 1, close + 1);
  edits.text.appendLeft(end, ')');
}

function eraseClassHead(edits: ScriptEdits, node: t.Class): void {
  const { source } = edits;
  if (node.type === 'ClassDeclaration' && node.abstract) {
    const at = source.indexOf('abstract', startBehindDecorators(source, node));
    blank(edits, at, at + 'abstract'.length);
  }
  const list = node.implements ?? [];
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last) return;
  const keyword = source.lastIndexOf('implements', spanOf(first).start - 1);
  blank(edits, keyword, spanOf(last).end);
}

/** `function (this: T, a)`: the first parameter is only a type. */
function eraseThisParameter(edits: ScriptEdits, node: t.Node): void {
  if (!('params' in node) || !Array.isArray(node.params)) return;
  const [first, second] = node.params as (t.Node | undefined)[];
  if (first?.type !== 'Identifier' || first.name !== 'this') return;
  const { start, end } = spanOf(first);
  const comma = skipTrivia(edits.source, end);
  const until = second ? spanOf(second).start : edits.source[comma] === ',' ? comma + 1 : end;
  blank(edits, start, until);
}
