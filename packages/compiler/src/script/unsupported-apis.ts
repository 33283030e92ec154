import { API_NAMES, wxMembers, type WxMember } from '@heddle/runtime/protocol';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { unknownApi, unsupportedApi } from '../diagnostics/messages/script.ts';
import { isInPackage } from '../project/paths.ts';
import type { Analysis } from './scope.ts';
import { spanOf } from './walk.ts';

const withCode: ReadonlySet<string> = new Set(API_NAMES);
const members = new Map<string, WxMember>(Object.entries(wxMembers));

/** Calls of members of `wx` that cannot work, or are not there. Packages are left alone: their authors cannot be asked. */
export function findUnsupportedApis(id: string, { references }: Analysis): Diagnostic[] {
  if (isInPackage(id)) return [];
  return references.flatMap(({ path, scope }) => {
    const member = path.node.name === 'wx' && !scope ? path.parent : undefined;
    if (member?.node.type !== 'MemberExpression' || member.node.computed) return [];
    const { property } = member.node;
    const isCalled = member.parent?.node.type === 'CallExpression' && member.key === 'callee';
    if (property.type !== 'Identifier' || !isCalled || withCode.has(property.name)) return [];
    const place = { file: id, span: spanOf(property) };
    const known = members.get(property.name);
    return [known ? unsupportedApi(place, property.name, known.remark ?? '') : unknownApi(place, property.name)];
  });
}
