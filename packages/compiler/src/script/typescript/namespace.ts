import type * as t from '@babel/types';
import { blank, identifierSpan, isShorthand, replaceStatement, type ScriptEdits } from '../edits.ts';
import { isInstantiated } from '../scope.ts';
import { patternIdentifiers, type Path, spanOf } from '../walk.ts';
import { closeObject, generateEnum, type Targets } from './enum.ts';

/** Enum members and exported variables of namespaces are properties; what their bodies call the object they are in. */
export type OwnerNames = Map<t.Node, string>;

/**
 * `namespace A { export const x = 1 }` becomes `var A; (function (A) { A.x = 1; })(A || (A = {}));`. `owners` learns
 * the name of the object, for the references in its body.
 */
export function generateNamespace(
  edits: ScriptEdits,
  path: Path<t.TSModuleDeclaration>,
  start: number,
  targets: Targets,
  owners: OwnerNames,
): void {
  const { node } = path;
  if (node.id.type !== 'Identifier') return;
  const name = node.id.name;
  const inside = declaresInside(node, name) ? edits.uniqueName(name) : name;
  owners.set(node, inside);
  const variable = isDeclaredBefore(path, name) ? '' : `var ${name}; `;
  const head = `${variable}(function (${inside}) {`;
  const { end } = spanOf(node);
  const close = closeObject(name, targets);
  const body: Path = { node: node.body, key: 'body', parent: path };
  if (node.body.type === 'TSModuleBlock') {
    const open = spanOf(node.body).start;
    edits.text.update(start, open + 1, `;${head}`);
    edits.text.update(end - 1, end, close);
    for (const statement of node.body.body)
      generateStatement(edits, { node: statement, key: 'body', parent: body }, inside, owners);
  } else {
    // `namespace A.B {}`
    const inner = body as Path<t.TSModuleDeclaration>;
    const innerStart = spanOf(inner.node).start;
    edits.text.update(start, innerStart, `;${head} `);
    generateNamespace(edits, inner, innerStart, memberOf(inside, inner.node), owners);
    edits.text.appendLeft(end, close);
  }
}

function memberOf(owner: string, { id }: t.TSModuleDeclaration): Targets {
  return id.type === 'Identifier' ? [`${owner}.${id.name}`] : [];
}

function generateStatement(edits: ScriptEdits, path: Path, owner: string, owners: OwnerNames): void {
  const { node } = path;
  const isExport = node.type === 'ExportNamedDeclaration';
  const inner: Path =
    isExport && node.declaration ? { node: node.declaration, key: 'declaration', parent: path } : path;
  const { start } = spanOf(node);
  const { end } = spanOf(inner.node);
  const target = (name: string): Targets => (isExport ? [`${owner}.${name}`] : []);
  switch (inner.node.type) {
    case 'TSEnumDeclaration':
      if (inner.node.declare) return;
      owners.set(inner.node, inner.node.id.name);
      return generateEnum(edits, inner as Path<t.TSEnumDeclaration>, start, target(inner.node.id.name));
    case 'TSModuleDeclaration':
      if (!isInstantiated(inner.node) || inner.node.id.type !== 'Identifier') return;
      return generateNamespace(edits, inner as Path<t.TSModuleDeclaration>, start, target(inner.node.id.name), owners);
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      if (!isExport || !inner.node.id || ('declare' in inner.node && inner.node.declare)) return;
      blank(edits, start, spanOf(inner.node).start);
      edits.text.appendLeft(end, ` ${owner}.${inner.node.id.name} = ${inner.node.id.name};`);
      return;
    case 'VariableDeclaration':
      if (isExport && !inner.node.declare) generateVariables(edits, inner as Path<t.VariableDeclaration>, start, owner);
      return;
    case 'TSImportEqualsDeclaration':
      return generateAlias(
        edits,
        inner.node,
        node,
        aliasHead(inner.node, isExport || inner.node.isExport ? owner : undefined),
      );
    default:
  }
}

function aliasHead({ id }: t.TSImportEqualsDeclaration, owner: string | undefined): string {
  return owner !== undefined ? `;${owner}.${id.name} = ` : `var ${id.name} = `;
}

/** `export const a = 1, { b } = c` becomes `; N.a = 1, ({ b: N.b } = c)`. */
function generateVariables(edits: ScriptEdits, path: Path<t.VariableDeclaration>, start: number, owner: string): void {
  const { text } = edits;
  const [first] = path.node.declarations;
  if (!first) return;
  text.update(start, start + 1, ';');
  blank(edits, start + 1, spanOf(first).start);
  for (const declarator of path.node.declarations) {
    const id: Path = {
      node: declarator.id,
      key: 'id',
      parent: { node: declarator, key: 'declarations', parent: path },
    };
    for (const binding of patternIdentifiers(id)) {
      const { start: from, end } = identifierSpan(binding.node);
      const name = `${owner}.${binding.node.name}`;
      text.update(from, end, isShorthand(binding) ? `${binding.node.name}: ${name}` : name);
    }
    if (declarator.id.type === 'Identifier') continue;
    text.appendRight(spanOf(declarator).start, '(').appendLeft(spanOf(declarator).end, ')');
  }
}

/** `import A = B.C` in a namespace or module; `head` is what replaces `import A =`. */
export function generateAlias(
  edits: ScriptEdits,
  node: t.TSImportEqualsDeclaration,
  statement: t.Node,
  head: string,
): void {
  if (node.importKind === 'type') return replaceStatement(edits, statement);
  edits.text.update(spanOf(statement).start, spanOf(node.moduleReference).start, head);
}

/** Whether the body of a namespace declares the namespace's own name again. */
function declaresInside(node: t.TSModuleDeclaration, name: string): boolean {
  if (node.body.type !== 'TSModuleBlock') {
    const inner = node.body as t.TSModuleDeclaration;
    return inner.id.type === 'Identifier' && inner.id.name === name;
  }
  return node.body.body.some((statement) => {
    const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (inner?.type === 'VariableDeclaration') {
      return inner.declarations.some(({ id }) => id.type === 'Identifier' && id.name === name);
    }
    return !!inner && 'id' in inner && inner.id?.type === 'Identifier' && inner.id.name === name;
  });
}

/** A class or function of the same name has the variable already; `var` beside a class would be an error. */
function isDeclaredBefore(path: Path, name: string): boolean {
  const holder = path.parent?.node.type === 'ExportNamedDeclaration' ? path.parent.parent : path.parent;
  const list =
    holder?.node && 'body' in holder.node && Array.isArray(holder.node.body) ? (holder.node.body as t.Node[]) : [];
  return list.some((statement) => {
    const inner =
      statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration'
        ? statement.declaration
        : statement;
    return (inner?.type === 'ClassDeclaration' || inner?.type === 'FunctionDeclaration') && inner.id?.name === name;
  });
}
