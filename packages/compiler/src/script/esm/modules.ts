import type * as t from '@babel/types';
import { replaceStatement, type ScriptEdits, skipTrivia } from '../edits.ts';
import { generateImportCalls, type Requests } from '../requests.ts';
import { isErased } from '../typescript/erase.ts';
import { generateAlias } from '../typescript/namespace.ts';
import { type Path, rootPath, spanOf } from '../walk.ts';
import {
  exportAssignment,
  type ExportedLocals,
  generateClassExport,
  generateExportAll,
  generateExportDefault,
  generateExportedDeclaration,
  generateExportHead,
  generateExportList,
} from './exports.ts';
import { generateImportReferences, Imports } from './imports.ts';
import { createInterop, type Interop } from './interop.ts';
import { generateLiveBindings } from './live-bindings.ts';

/**
 * ES modules as CommonJS, statement by statement and in place. Files that mix both kinds work: `export` writes to
 * `exports`, and whoever replaces `module.exports` replaces that object, as on the platform.
 */
export function generateModules(edits: ScriptEdits, locals: ExportedLocals, requests: Requests): void {
  const interop = createInterop(edits);
  const imports = new Imports(edits, requests, interop, usedNames(edits));
  generateExportHead(edits, locals);
  // An import may stand below the list that exports its name again.
  for (const statement of edits.program.body) {
    if (statement.type === 'ImportDeclaration') imports.generate(statement);
    else if (isReexport(statement)) generateReexport(edits, statement, imports, interop);
    else if (!isErased(statement)) imports.endLeading();
  }
  const program = rootPath(edits.program);
  for (const node of edits.program.body) {
    generateStatement(edits, { node, key: 'body', parent: program }, locals, imports, interop, requests);
  }
  generateImportReferences(edits, imports.names);
  generateLiveBindings(edits, locals);
  generateImportCalls(edits, edits.analysis.importCalls, requests, interop.namespaceOf);
  imports.finish();
}

type Reexport = t.ExportAllDeclaration | t.ExportNamedDeclaration;

function isReexport(statement: t.Statement): statement is Reexport {
  return (
    statement.type === 'ExportAllDeclaration' || (statement.type === 'ExportNamedDeclaration' && !!statement.source)
  );
}

function generateReexport(edits: ScriptEdits, node: Reexport, imports: Imports, interop: Interop): void {
  if (isErased(node)) return;
  if (node.type === 'ExportAllDeclaration') generateExportAll(edits, node, imports, interop);
  else generateExportList(edits, node, imports, interop);
}

function generateStatement(
  edits: ScriptEdits,
  path: Path,
  locals: ExportedLocals,
  imports: Imports,
  interop: Interop,
  requests: Requests,
): void {
  const { node } = path;
  if (edits.typescript && isErased(node)) return;
  switch (node.type) {
    case 'ExportNamedDeclaration': {
      const { declaration } = node;
      if (node.source) return;
      if (!declaration) return generateExportList(edits, node, imports, interop);
      if (declaration.type.startsWith('TS')) return;
      generateExportedDeclaration(edits, node);
      return generateClassExport(edits, { node: declaration, key: 'declaration', parent: path }, locals);
    }
    case 'ExportDefaultDeclaration':
      if (isTypeName(edits, node.declaration)) return replaceStatement(edits, node);
      return generateExportDefault(edits, node, locals);
    case 'ClassDeclaration':
      return generateClassExport(edits, path, locals);
    case 'TSExportAssignment': {
      const equals = skipTrivia(edits.source, spanOf(node).start + 'export'.length);
      edits.text.update(spanOf(node).start, equals + 1, `${edits.registry('module')}.exports =`);
      return;
    }
    case 'TSImportEqualsDeclaration':
      return generateImportEquals(edits, node, locals, requests);
    default:
  }
}

/** `import x = require('y')` and `import A = B.C`; a name that is not used as a value is a type. */
function generateImportEquals(
  edits: ScriptEdits,
  node: t.TSImportEqualsDeclaration,
  locals: ExportedLocals,
  requests: Requests,
): void {
  const { id, moduleReference } = node;
  const exported = locals.get(id.name) ?? [];
  const isType = node.importKind === 'type' || (exported.length === 0 && !usedNames(edits).has(id.name));
  if (isType) return replaceStatement(edits, node);
  if (moduleReference.type !== 'TSExternalModuleReference') {
    return generateAlias(edits, node, node, `var ${id.name} = ${exportAssignment(edits, exported, '')}`);
  }
  const literal = moduleReference.expression;
  const call = `${edits.registry('require')}(${requests.add(literal, literal.value, false, false)})`;
  replaceStatement(edits, node, `var ${id.name} = ${exportAssignment(edits, exported, call)};`);
}

/** Names of the module that are used as values, by code or by an export list. */
function usedNames({ analysis, program }: ScriptEdits): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { path, scope } of analysis.references) if (scope === analysis.module) used.add(path.node.name);
  for (const statement of program.body) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.source || statement.exportKind === 'type') continue;
    for (const each of statement.specifiers) {
      if (each.type === 'ExportSpecifier' && each.exportKind !== 'type') used.add(each.local.name);
    }
  }
  return used;
}

/** `export default Props` where `Props` is an interface. */
function isTypeName({ analysis, typescript }: ScriptEdits, node: t.Node): boolean {
  return (
    typescript && node.type === 'Identifier' && analysis.types.has(node.name) && !analysis.module.names.has(node.name)
  );
}
