import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { unsupportedApi } from '../diagnostics/messages/script.ts';
import { isInPackage } from '../project/paths.ts';
import type { Analysis } from './scope.ts';
import { spanOf } from './walk.ts';

/** Calls of members of `wx` that the runtime does not have. Packages are left alone: their authors cannot be asked. */
export function findUnsupportedApis(
  id: string,
  { references }: Analysis,
  supported: ReadonlySet<string>,
): Diagnostic[] {
  if (isInPackage(id)) return [];
  return references.flatMap(({ path, scope }) => {
    const member = path.node.name === 'wx' && !scope ? path.parent : undefined;
    if (member?.node.type !== 'MemberExpression' || member.node.computed) return [];
    const { property } = member.node;
    const isCalled = member.parent?.node.type === 'CallExpression' && member.key === 'callee';
    if (property.type !== 'Identifier' || !isCalled || supported.has(property.name)) return [];
    return [unsupportedApi({ file: id, span: spanOf(property) }, property.name)];
  });
}
