import { memberOf } from '../json/tree.ts';
import type { JsonNode } from '../json/tree.ts';

/** The registry understands both kinds of module; what is for Node is not for us. */
const conditions: ReadonlySet<string> = new Set(['miniprogram', 'browser', 'require', 'import', 'module', 'default']);

/**
 * Where the `exports` of a package.json send a path inside the package (`''` is the package itself), by Node's rules;
 * `undefined` when they say nothing of it.
 */
export function exportedPath(exports: JsonNode | undefined, inside: string): string | undefined {
  if (exports === undefined) return undefined;
  const request = inside === '' ? '.' : `./${inside}`;
  const keys = exports.type === 'object' ? exports.members.map(({ key }) => key) : [];
  if (!keys.some((key) => key.startsWith('.'))) return request === '.' ? targetOf(exports, '') : undefined;
  const exact = memberOf(exports, request);
  if (exact) return targetOf(exact.node, '');
  const pattern = keys.filter((key) => matches(key, request)).sort((a, b) => b.indexOf('*') - a.indexOf('*'))[0];
  if (pattern === undefined) return undefined;
  const [before = '', after = ''] = pattern.split('*');
  return targetOf(memberOf(exports, pattern)?.node, request.slice(before.length, request.length - after.length));
}

function matches(pattern: string, request: string): boolean {
  const [before, after] = pattern.split('*');
  if (before === undefined || after === undefined) return false;
  return request.length > before.length + after.length && request.startsWith(before) && request.endsWith(after);
}

/** The first condition that holds, in the order of the file, and the first alternative that leads anywhere. */
function targetOf(node: JsonNode | undefined, star: string): string | undefined {
  switch (node?.type) {
    case 'string':
      return node.value.replaceAll('*', () => star);
    case 'array':
      return first(node.items, star);
    case 'object':
      return first(
        node.members.filter(({ key }) => conditions.has(key)).map((member) => member.node),
        star,
      );
    default:
      return undefined;
  }
}

function first(nodes: readonly JsonNode[], star: string): string | undefined {
  for (const node of nodes) {
    const target = targetOf(node, star);
    if (target !== undefined) return target;
  }
  return undefined;
}
