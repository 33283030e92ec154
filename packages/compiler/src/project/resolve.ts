import type { FileHost } from '../host.ts';
import { EMPTY_MODULE, packageOf, replacedFile, replacedRequest } from './browser-field.ts';
import {
  behindBuiltPackages,
  packageBases,
  packageExport,
  packageFolders,
  packageMains,
  parsePackageRequest,
} from './npm.ts';
import { folderOf, isExplicit, isInPackage, joinPath } from './paths.ts';

/** What a path in `usingComponents` leads to. */
export type ComponentResolution =
  | { readonly kind: 'found'; readonly path: string }
  /** `plugin://…`: exists inside WeChat only. */
  | { readonly kind: 'plugin' }
  /** `tried` is empty when the path leads out of the source root. */
  | { readonly kind: 'missing'; readonly tried: readonly string[] };

/** Every rule that turns what an author wrote into the path of a file. `from` is always the file it was written in. */
export interface Resolver {
  /** `usingComponents`: the component's path without suffix (wxml spec §1, components spec §5). */
  component(from: string, request: string): ComponentResolution;
  /** `require` and `import`: the module's path with suffix. */
  module(from: string, request: string): string | undefined;
  /** `<import>`, `<include>` (`.wxml`), `<wxs src>` (`.wxs`), `@import` (`.wxss`): the suffix may be left out. */
  source(from: string, request: string, suffix: SourceSuffix): string | undefined;
}

export type SourceSuffix = '.wxml' | '.wxs' | '.wxss';

/** `resolveAlias` of app.json: `{ '~/*': '/*' }`. */
export type Aliases = Readonly<Record<string, string>>;

export function createResolver(host: FileHost, aliases: Aliases = {}): Resolver {
  const hasAliases = Object.keys(aliases).length > 0;
  const expand = (request: string): string => (hasAliases ? expandAlias(request, aliases) : request);
  return {
    component: (from, request) => resolveComponent(host, from, expand(request)),
    module: (from, request) => resolveModule(host, from, expand(request)),
    source: (from, request, suffix) => resolveSource(host, from, expand(request), suffix),
  };
}

/** The longest alias that matches wins; `*` stands for the rest of the path. Targets start at the root. */
function expandAlias(request: string, aliases: Aliases): string {
  let best: { prefix: string; target: string } | undefined;
  for (const [pattern, target] of Object.entries(aliases)) {
    const star = pattern.endsWith('*');
    const prefix = star ? pattern.slice(0, -1) : pattern;
    const matches = star ? request.startsWith(prefix) : request === pattern;
    if (matches && prefix.length >= (best?.prefix.length ?? 0)) best = { prefix, target };
  }
  if (!best) return request;
  const rest = request.slice(best.prefix.length);
  return `/${best.target.replace(/\*$/, () => rest).replace(/^(?:\.?\/)+/, '')}`;
}

function resolveComponent(host: FileHost, from: string, request: string): ComponentResolution {
  if (/^[\w-]+:\/\//.test(request)) return { kind: 'plugin' };
  const isComponent = (path: string): boolean => host.exists(`${path}.json`) || host.exists(`${path}.wxml`);
  const tried: string[] = [];
  for (const base of basesOf(host, from, request)) {
    for (const path of base.endsWith('/index') ? [base] : [base, base === '' ? 'index' : `${base}/index`]) {
      if (path === '' || tried.includes(path)) continue;
      if (isComponent(path)) return { kind: 'found', path };
      tried.push(path);
    }
  }
  // Of the many folders a package could be in, the outermost is the one worth naming.
  const packages = tried.filter(isInPackage);
  return { kind: 'missing', tried: [...tried.filter((path) => !isInPackage(path)), ...packages.slice(-1)] };
}

function resolveSource(host: FileHost, from: string, request: string, suffix: SourceSuffix): string | undefined {
  const suffixes = suffix === '.wxss' ? ['', '.wxss', '.less', '.scss', '.css'] : ['', suffix];
  for (const base of basesOf(host, from, request)) {
    const found = suffixes.find((end) => base !== '' && host.exists(base + end));
    if (found !== undefined) return base + found;
  }
  return undefined;
}

function resolveModule(host: FileHost, from: string, request: string): string | undefined {
  const replaced = replacedRequest(host, from, request);
  if (replaced === false) return EMPTY_MODULE;
  // What takes its place is written as seen from the package's folder.
  if (replaced !== undefined && replaced !== request) return resolveModule(host, `${packageOf(from)}/`, replaced);
  // In a package of npm a bare request is another package, as in Node, even when a file of that name lies beside it.
  for (const base of basesOf(host, from, request, !isInPackage(from))) {
    const found = moduleFile(host, base, from);
    if (found !== undefined) return forBrowsers(host, found);
  }
  return undefined;
}

function forBrowsers(host: FileHost, file: string): string {
  const replaced = replacedFile(host, file);
  if (replaced === false) return EMPTY_MODULE;
  return (replaced === undefined ? undefined : moduleFile(host, replaced, '')) ?? file;
}

/** The order of Node: the file, the file with a suffix, the folder's package.json, the folder's index. */
function moduleFile(host: FileHost, base: string, from: string): string | undefined {
  const first = base === '' ? [] : [base, ...scriptSuffixes.map((suffix) => base + suffix)];
  // TypeScript sources name the emitted file: `./util.js` stands for `util.ts`.
  if (base.endsWith('.js')) first.push(`${base.slice(0, -3)}.ts`);
  const folder = base === '' ? '' : `${base}/`;
  const mains = isInPackage(base) ? packageMains(host, base) : [];
  const candidates = [
    ...first,
    ...mains.flatMap((main) => [main, `${main}.js`, `${main}/index.js`]),
    ...scriptSuffixes.map((suffix) => `${folder}index${suffix}`),
  ];
  return candidates.find((path) => isScript(path) && path !== from && host.exists(path));
}

const scriptSuffixes = ['.js', '.ts', '.json', '.mjs', '.cjs'];

function isScript(path: string): boolean {
  return scriptSuffixes.some((suffix) => path.endsWith(suffix)) && !path.endsWith('.d.ts');
}

/**
 * The paths a request could mean, without suffixes, best first. A bare request is a path beside the file before it is a
 * package (components spec §5).
 */
function* basesOf(host: FileHost, from: string, request: string, bareIsRelative = true): Generator<string> {
  const folder = folderOf(from);
  const explicit = isExplicit(request);
  if (explicit || bareIsRelative) {
    const path = joinPath(folder, request);
    if (path !== undefined) yield path;
    const built = path === undefined ? undefined : behindBuiltPackages(path);
    if (built) yield* packagePaths(host, built.from, built.request);
  }
  if (!explicit) yield* packagePaths(host, folder, request.replace(/^~/, ''));
  // Authors also write `./` before a package's name: the platform looks for both in the same places.
  else if (request.startsWith('./') && bareIsRelative) yield* packagePaths(host, folder, request.slice(2));
}

function* packagePaths(host: FileHost, from: string, request: string): Generator<string> {
  const wanted = parsePackageRequest(request);
  if (!wanted) return;
  const inside = joinPath('', wanted.inside);
  if (inside === undefined) return;
  for (const folder of packageFolders(from, wanted.name)) {
    for (const base of packageBases(host, folder)) yield inside === '' ? base : `${base}/${inside}`;
    // Last: the platform's own tools look at the files only.
    const exported = inside === '' ? undefined : packageExport(host, folder, inside);
    if (exported !== undefined) yield exported;
  }
}
