import type { FileHost } from '../host.ts';
import { parseJson } from '../json/parse.ts';
import { memberOf } from '../json/tree.ts';
import type { JsonNode } from '../json/tree.ts';
import { exportedPath } from './package-exports.ts';
import { foldersUpwards, joinPath } from './paths.ts';

/** What a bare request names: `@vant/weapp/button/index` → `@vant/weapp` and `button/index`. */
export interface PackageRequest {
  readonly name: string;
  readonly inside: string;
}

export function parsePackageRequest(request: string): PackageRequest | undefined {
  const match = /^((?:@[^/]+\/)?[^/@.][^/]*)(?:\/(.*))?$/.exec(request);
  return match?.[1] === undefined ? undefined : { name: match[1], inside: match[2] ?? '' };
}

/**
 * The folders a package could be in, seen from a folder: first every `miniprogram_npm` upwards (what the developer
 * tools build), then every `node_modules` upwards, so that no build step is needed.
 */
export function packageFolders(from: string, name: string): string[] {
  const around = foldersUpwards(from);
  return ['miniprogram_npm', 'node_modules'].flatMap((modules) =>
    around
      .filter((folder) => folder !== modules && !folder.endsWith(`/${modules}`))
      .map((folder) => `${folder === '' ? '' : `${folder}/`}${modules}/${name}`),
  );
}

/**
 * The bases to look in for a path inside a package, best first. The field `miniprogram` of package.json names the
 * folder that holds the mini-program build; without it that is `miniprogram_dist`; else the package itself.
 */
export function packageBases(host: FileHost, folder: string): string[] {
  const built = joinPath(folder, packageField(host, folder, 'miniprogram') ?? 'miniprogram_dist');
  return built === undefined || built === folder ? [folder] : [built, folder];
}

/**
 * The entry of a package: its version for browsers, else `main`, else `module`, else what it exports; the registry
 * understands both kinds of module.
 */
export function packageMains(host: FileHost, folder: string): string[] {
  const fields = ['browser', 'main', 'module'].map((field) => packageField(host, folder, field));
  return [...fields, exportedPath(packageNode(host, folder, 'exports'), '')].flatMap((value) => {
    const path = value === undefined ? undefined : joinPath(folder, value);
    return path === undefined ? [] : [path];
  });
}

/** The path that a package says a path inside it stands for: `exports` of package.json. */
export function packageExport(host: FileHost, folder: string, inside: string): string | undefined {
  const target = exportedPath(packageNode(host, folder, 'exports'), inside);
  const path = target === undefined ? undefined : joinPath(folder, target);
  return path?.startsWith(`${folder}/`) === true ? path : undefined;
}

function packageField(host: FileHost, folder: string, field: string): string | undefined {
  const node = packageNode(host, folder, field);
  return node?.type === 'string' ? node.value : undefined;
}

/** A field of a package's package.json. */
export function packageNode(host: FileHost, folder: string, field: string): JsonNode | undefined {
  const file = `${folder}/package.json`;
  const source = host.read(file);
  if (source === undefined) return undefined;
  const root = parseJson(source, file, () => {});
  return memberOf(root, field)?.node;
}

/**
 * The part of a path behind `miniprogram_npm/`, if there is one: people write `/miniprogram_npm/@vant/weapp/button/index`
 * for a folder that only exists after the developer tools' npm build.
 */
export function behindBuiltPackages(path: string): { from: string; request: string } | undefined {
  const match = /^(?:(.*)\/)?miniprogram_npm\/(.+)$/.exec(path);
  return match?.[2] === undefined ? undefined : { from: match[1] ?? '', request: match[2] };
}
