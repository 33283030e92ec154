import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, sep } from 'node:path';
import defaultPostcss, { type AcceptedPlugin, type CssSyntaxError, type Postcss, type ProcessOptions } from 'postcss';
import type { Preprocessed, StyleMap } from './host.ts';

/** A sheet of the project as CSS, and where its file lies on disk. */
interface Sheet {
  readonly path: string;
  readonly place: string;
  readonly css: string;
  /** Of `css`, when another compiler wrote it. */
  readonly map?: StyleMap | undefined;
  /** Folder of the project. */
  readonly root: string;
}

/** What an author's PostCSS plugins make of a sheet. */
export type PostcssRun = (sheet: Sheet) => Preprocessed;

/** Where a configuration may stand, in the order in which they are looked for. */
const FILES = [
  'postcss.config.js',
  'postcss.config.cjs',
  'postcss.config.mjs',
  '.postcssrc.js',
  '.postcssrc.cjs',
  '.postcssrc.mjs',
  '.postcssrc.json',
  '.postcssrc',
];

/**
 * The PostCSS configuration of an author in the first of these folders that has one; none without it. Sheets are compiled at once, so its plugins have to be
 * synchronous, and a module has to be without `await` at its top.
 */
export function findPostcss(folders: readonly string[]): PostcssRun | undefined {
  const file = folders.flatMap((folder) => FILES.map((name) => join(folder, name))).find((path) => existsSync(path));
  if (file === undefined) return undefined;
  try {
    const { postcss, plugins, options } = loadConfig(file);
    return (sheet) => run(postcss, plugins, options, sheet);
  } catch (error) {
    const missing = `${basename(file)}: ${reasonOf(error)}`;
    return () => ({ missing });
  }
}

interface Config {
  readonly postcss: Postcss;
  readonly plugins: readonly AcceptedPlugin[];
  readonly options: ProcessOptions;
}

function loadConfig(file: string): Config {
  const require = createRequire(file);
  const isJson = /rc(?:\.json)?$/.test(file);
  const loaded: unknown = isJson ? JSON.parse(readFileSync(file, 'utf8')) : unwrap(require(file));
  const context = { env: process.env['NODE_ENV'] ?? 'production', cwd: dirname(file), options: {} };
  const config = typeof loaded === 'function' ? (loaded as (context: object) => unknown)(context) : loaded;
  const { plugins = [], parser, syntax } = Object(config) as Record<string, unknown>;
  const named = (value: unknown): unknown => (typeof value === 'string' ? unwrap(require(value)) : value);
  return {
    postcss: installed(require),
    plugins: pluginsOf(plugins, require),
    options: {
      ...(parser !== undefined && { parser: named(parser) }),
      ...(syntax !== undefined && { syntax: named(syntax) }),
    } as ProcessOptions,
  };
}

/** Plugins come as a list, or as a table of names and options, of which `false` turns one off. */
function pluginsOf(plugins: unknown, require: NodeJS.Require): AcceptedPlugin[] {
  if (Array.isArray(plugins)) return plugins.filter(Boolean) as AcceptedPlugin[];
  return Object.entries(Object(plugins) as Record<string, unknown>).flatMap(([name, options]) => {
    if (options === false) return [];
    const create = unwrap(require(name)) as (options?: object) => AcceptedPlugin;
    return [typeof options === 'object' && options !== null ? create(options) : create()];
  });
}

/** The author's PostCSS, which the plugins were made for, else ours. */
function installed(require: NodeJS.Require): Postcss {
  try {
    return unwrap(require('postcss')) as Postcss;
  } catch {
    return defaultPostcss;
  }
}

/** What `require` gives of an ES module. */
function isModuleNamespace(module: unknown): boolean {
  return Object.prototype.toString.call(module) === '[object Module]';
}

function unwrap(module: unknown): unknown {
  const { default: inner, __esModule: isEsModule } = Object(module) as { default?: unknown; __esModule?: unknown };
  return (isEsModule === true || isModuleNamespace(module)) && inner !== undefined ? inner : module;
}

const MAP_OPTIONS = { inline: false, annotation: false, sourcesContent: false };

function run(
  postcss: Postcss,
  plugins: readonly AcceptedPlugin[],
  options: ProcessOptions,
  sheet: Sheet,
): Preprocessed {
  const { path, place, css, map, root } = sheet;
  // In its maps, sources are addresses as seen from the sheet's folder.
  const folder = dirname(place);
  const toUrl = (source: string): string =>
    encodeURI(relative(folder, join(root, source)).split(sep).join('/')).replace(/[#?]/g, encodeURIComponent);
  const toProject = (url: string): string =>
    relative(root, join(folder, decodeURIComponent(url)))
      .split(sep)
      .join('/');
  const prev = map ? { version: 3, names: [], mappings: map.mappings, sources: map.sources.map(toUrl) } : false;
  try {
    const result = postcss([...plugins]).process(css, {
      ...options,
      from: place,
      to: place,
      map: { ...MAP_OPTIONS, prev: prev && JSON.stringify(prev) },
    });
    const files = result.messages.flatMap(({ type, file }) =>
      type === 'dependency' && typeof file === 'string' ? [file] : [],
    );
    const { sources, mappings } = result.map.toJSON();
    return { css: result.css, files, map: { sources: sources.map(toProject), mappings } };
  } catch (error) {
    if (/work with async plugins/.test(reasonOf(error))) return { missing: 'one of its plugins is asynchronous' };
    const { reason, line = 1, column = 1 } = error as Partial<CssSyntaxError>;
    return { mistake: reason ?? reasonOf(error), file: path, line, column };
  }
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
