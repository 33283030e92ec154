import type * as t from '@babel/types';
import { blank, replaceStatement, type ScriptEdits, skipTrivia } from '../edits.ts';
import { exportWords, isDecoratedClass } from '../typescript/decorators.ts';
import type { Targets } from '../typescript/enum.ts';
import { patternIdentifiers, type Path, spanOf } from '../walk.ts';
import { exportedText, type Imports } from './imports.ts';
import { type Interop, propertyAccess } from './interop.ts';

/** By local name: the names it is exported under. */
export type ExportedLocals = ReadonlyMap<string, readonly string[]>;

/** Which variables of the module are exported, wherever that is written. Types and imports are not among them. */
export function collectExportedLocals({ program, analysis }: ScriptEdits): ExportedLocals {
  const locals = new Map<string, string[]>();
  const add = (local: string, exported: string): void => {
    const declared = analysis.module.names.get(local);
    if (declared === undefined || declared === 'import') return;
    locals.set(local, [...(locals.get(local) ?? []), exported]);
  };
  for (const statement of program.body) {
    if (statement.type === 'ExportDefaultDeclaration') {
      const { declaration } = statement;
      const isNamed = declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration';
      if (isNamed && declaration.id) add(declaration.id.name, 'default');
    } else if (statement.type === 'ExportNamedDeclaration' && statement.exportKind !== 'type' && !statement.source) {
      for (const name of declaredNames(statement)) add(name, name);
      for (const specifier of statement.specifiers) {
        if (specifier.type !== 'ExportSpecifier' || specifier.exportKind === 'type') continue;
        add(specifier.local.name, exportedText(specifier.exported));
      }
    } else if (statement.type === 'TSImportEqualsDeclaration' && statement.isExport) {
      add(statement.id.name, statement.id.name);
    }
  }
  return locals;
}

function declaredNames(statement: t.ExportNamedDeclaration): string[] {
  const { declaration } = statement;
  if (!declaration || ('declare' in declaration && declaration.declare)) return [];
  if (declaration.type === 'VariableDeclaration') {
    return declaration.declarations.flatMap(({ id }) =>
      patternIdentifiers({ node: id, key: 'id', parent: undefined }).map(({ node }) => node.name),
    );
  }
  return 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : [];
}

/** `exports.a`, `exports.b` for a variable that is exported as `a` and `b`. */
export function exportTargets(edits: ScriptEdits, names: readonly string[] | undefined): Targets {
  return (names ?? []).map((name) => edits.registry('exports') + propertyAccess(name));
}

/** `exports.a = exports.b = value` without an end. */
export function exportAssignment(edits: ScriptEdits, names: readonly string[], value: string): string {
  return [...exportTargets(edits, names), value].join(' = ');
}

/**
 * What is exported before any code of the module runs: all names, so that `export *` and rings of modules see them,
 * and functions with their value, since they can be called above their declaration.
 */
export function generateExportHead(edits: ScriptEdits, locals: ExportedLocals): void {
  const { program, prologue } = edits;
  if (!program.body.some(isExport)) return;
  const functions = hoistedFunctions(program);
  const later: string[] = [];
  const now: string[] = [];
  for (const [local, names] of locals) {
    if (functions.has(local)) now.push(`${exportAssignment(edits, names, local)};`);
    else later.push(...names);
  }
  prologue.push(`Object.defineProperty(${edits.registry('exports')}, "__esModule", { value: true });`);
  if (later.length > 0) prologue.push(`${exportAssignment(edits, later, 'void 0')};`);
  prologue.push(...now);
}

function isExport(statement: t.Statement): boolean {
  if (statement.type === 'ExportNamedDeclaration') return statement.exportKind !== 'type';
  if (statement.type === 'TSImportEqualsDeclaration') return statement.isExport === true;
  return statement.type === 'ExportDefaultDeclaration' || statement.type === 'ExportAllDeclaration';
}

function hoistedFunctions(program: t.Program): ReadonlySet<string> {
  const statements = program.body.map((statement) =>
    statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration'
      ? statement.declaration
      : statement,
  );
  return new Set(statements.flatMap((each) => (each?.type === 'FunctionDeclaration' && each.id ? [each.id.name] : [])));
}

/** `export { a, b as c }`, `export { a } from 'x'`, `export * from 'x'`. */
export function generateExportList(
  edits: ScriptEdits,
  node: t.ExportNamedDeclaration,
  imports: Imports,
  interop: Interop,
): void {
  const specifiers = node.specifiers.filter((each) => !(each.type === 'ExportSpecifier' && each.exportKind === 'type'));
  if (!node.source) {
    const getters = specifiers.flatMap((each) =>
      each.type === 'ExportSpecifier' && edits.analysis.module.names.get(each.local.name) === 'import'
        ? [getter(edits, exportedText(each.exported), imports.names.get(each.local.name) ?? each.local.name)]
        : [],
    );
    return replaceStatement(edits, node, getters.length > 0 ? getters.join(' ') : ';');
  }
  if (edits.typescript && specifiers.length === 0 && node.specifiers.length > 0) return replaceStatement(edits, node);
  const parts =
    specifiers.length === 0
      ? [`${imports.call(node.source)};`]
      : reexport(edits, node.source, specifiers, imports, interop);
  imports.place(node, parts.join(' '));
}

function reexport(
  edits: ScriptEdits,
  source: t.StringLiteral,
  specifiers: t.ExportNamedDeclaration['specifiers'],
  imports: Imports,
  interop: Interop,
): string[] {
  const { variable, code } = imports.requireCode(source);
  const parts = [code];
  let wrapped: string | undefined;
  for (const each of specifiers) {
    const exported = exportedText(each.exported);
    if (each.type === 'ExportNamespaceSpecifier') {
      parts.push(`${exportAssignment(edits, [exported], `${interop.namespaceOf()}(${variable})`)};`);
      continue;
    }
    const local = each.type === 'ExportSpecifier' ? exportedText(each.local) : 'default';
    if (local === 'default' && wrapped === undefined) {
      wrapped = edits.uniqueName(`${variable}Default`);
      parts.push(`var ${wrapped} = ${interop.defaultOf()}(${variable});`);
    }
    parts.push(getter(edits, exported, (local === 'default' ? wrapped : variable) + propertyAccess(local)));
  }
  return parts;
}

/** An export that always has the current value of another module's export. */
function getter(edits: ScriptEdits, name: string, expression: string): string {
  return `Object.defineProperty(${edits.registry('exports')}, ${JSON.stringify(name)}, { enumerable: true, configurable: true, get: () => ${expression} });`;
}

export function generateExportAll(
  edits: ScriptEdits,
  node: t.ExportAllDeclaration,
  imports: Imports,
  interop: Interop,
): void {
  if (node.exportKind === 'type') return replaceStatement(edits, node);
  imports.place(node, `${interop.exportAll()}(${edits.registry('exports')}, ${imports.call(node.source)});`);
}

/** `export default`: a declaration keeps its name, an expression is exported as it is at this moment. */
export function generateExportDefault(
  edits: ScriptEdits,
  node: t.ExportDefaultDeclaration,
  locals: ExportedLocals,
): void {
  const { declaration } = node;
  const { start } = spanOf(node);
  const inner = spanOf(declaration);
  if (declaration.type === 'FunctionDeclaration') {
    edits.text.update(start, start + 'export'.length, ';');
    blank(edits, start + 'export'.length, inner.start);
    if (!declaration.id) nameFunction(edits, declaration);
    return;
  }
  const words = exportWords(edits.source, node, declaration);
  // One without a name exports itself.
  if (isDecoratedClass(declaration) && !declaration.id) return blank(edits, words.start, words.end);
  if (declaration.type === 'ClassDeclaration' && declaration.id) {
    blank(edits, words.start, words.end);
    edits.text.appendLeft(
      inner.end,
      ` ${exportAssignment(edits, locals.get(declaration.id.name) ?? ['default'], declaration.id.name)};`,
    );
    return;
  }
  // Up to the keyword `default`, so that brackets around the expression stay.
  const keyword = skipTrivia(edits.source, start + 'export'.length);
  edits.text.update(start, keyword + 'default'.length, `${edits.registry('exports')}.default =`);
  if (edits.source[spanOf(node).end - 1] !== ';') edits.text.appendLeft(spanOf(node).end, ';');
}

/** A function without a name is exported before it is reached, so it needs one. */
function nameFunction(edits: ScriptEdits, node: t.FunctionDeclaration): void {
  const name = edits.uniqueName('_defaultExport');
  const open = edits.source.indexOf('(', spanOf(node).start);
  const types = node.typeParameters ? spanOf(node.typeParameters).start : open;
  edits.text.appendLeft(Math.min(open, types), ` ${name}`);
  edits.prologue.push(`${edits.registry('exports')}.default = ${name};`);
}

/** Takes the word `export` away from a declaration. */
export function generateExportedDeclaration(edits: ScriptEdits, node: t.ExportNamedDeclaration): void {
  const declaration = node.declaration;
  if (!declaration) return;
  const { start, end } = exportWords(edits.source, node, declaration);
  blank(edits, start, end);
}

/** The class of an `export class`, or of a class that a list exports: exported once it exists. */
export function generateClassExport(edits: ScriptEdits, path: Path, locals: ExportedLocals): void {
  const { node } = path;
  if (node.type !== 'ClassDeclaration' || !node.id || node.declare) return;
  const names = locals.get(node.id.name);
  if (names) edits.text.appendLeft(spanOf(node).end, ` ${exportAssignment(edits, names, node.id.name)};`);
}
