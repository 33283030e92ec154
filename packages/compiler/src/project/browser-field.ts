import type { FileHost } from '../host.ts';
import type { JsonNode } from '../json/tree.ts';
import { packageNode } from './npm.ts';
import { isExplicit, joinPath } from './paths.ts';

/** The id of a module without content, which stands for what a package says browsers can do without. */
export const EMPTY_MODULE = 'node_modules/.empty.js';

/**
 * What the `browser` field of the package around a file puts in place of another package or of a module of Node, if
 * anything: a request as seen from the package's folder, or `false` for nothing.
 */
export function replacedRequest(host: FileHost, from: string, request: string): string | false | undefined {
  return isExplicit(request) ? undefined : replacements(host, packageOf(from)).get(request);
}

/** The file that the `browser` field of a package puts in place of one of its own; `false` for none. */
export function replacedFile(host: FileHost, file: string): string | false | undefined {
  const folder = packageOf(file);
  for (const [key, value] of replacements(host, folder)) {
    const path = isExplicit(key) && folder !== undefined ? joinPath(folder, key) : undefined;
    if (path === undefined || ![path, `${path}.js`, `${path}/index.js`].includes(file)) continue;
    return value === false ? value : joinPath(folder!, value);
  }
  return undefined;
}

/** The folder of the package that a file belongs to. */
export function packageOf(file: string): string | undefined {
  return /^(?:.*\/)?(?:node_modules|miniprogram_npm)\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];
}

function replacements(host: FileHost, folder: string | undefined): ReadonlyMap<string, string | false> {
  const node = folder === undefined ? undefined : packageNode(host, folder, 'browser');
  if (node?.type !== 'object') return new Map();
  return new Map(node.members.flatMap(({ key, node: value }) => replacement(key, value)));
}

function replacement(key: string, { value }: JsonNode): [string, string | false][] {
  return typeof value === 'string' || value === false ? [[key, value]] : [];
}
