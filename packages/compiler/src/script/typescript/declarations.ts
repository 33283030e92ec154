import type * as t from '@babel/types';
import { replaceReference, type ScriptEdits } from '../edits.ts';
import { exportTargets, type ExportedLocals } from '../esm/exports.ts';
import { propertyAccess } from '../esm/interop.ts';
import { isInstantiated } from '../scope.ts';
import { type Path, rootPath, spanOf, walk } from '../walk.ts';
import { generateEnum } from './enum.ts';
import { generateNamespace, type OwnerNames } from './namespace.ts';

/** Enums and namespaces, wherever they stand, and the names that now are properties of their objects. */
export function generateDeclarations(edits: ScriptEdits, locals: ExportedLocals): void {
  if (!edits.typescript) return;
  const owners: OwnerNames = new Map();
  walk(rootPath(edits.program), (path) => {
    const { node } = path;
    if (node.type !== 'TSEnumDeclaration' && node.type !== 'TSModuleDeclaration') return true;
    if (node.declare || node.id.type !== 'Identifier') return false;
    if (owners.has(node)) return true;
    const statement = path.parent?.node.type === 'ExportNamedDeclaration' ? path.parent : path;
    const { start } = spanOf(statement.node);
    const isTop = statement.parent?.node.type === 'Program';
    const targets = isTop ? exportTargets(edits, locals.get(node.id.name)) : [];
    if (node.type === 'TSEnumDeclaration') {
      owners.set(node, node.id.name);
      generateEnum(edits, path as Path<t.TSEnumDeclaration>, start, targets);
      return true;
    }
    if (!isInstantiated(node)) return false;
    generateNamespace(edits, path as Path<t.TSModuleDeclaration>, start, targets, owners);
    return true;
  });
  for (const reference of edits.analysis.references) {
    const { path, scope } = reference;
    const declared = scope?.names.get(path.node.name);
    if (declared !== 'enum-member' && declared !== 'namespace-export') continue;
    const owner = scope?.owner && owners.get(scope.owner);
    if (owner !== undefined) replaceReference(edits, reference, owner + propertyAccess(path.node.name));
  }
}
