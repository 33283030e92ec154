import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import defaultPostcss, { type AcceptedPlugin, type CssSyntaxError, type Postcss, type ProcessOptions } from 'postcss';
import type { Preprocessed } from './host.ts';

/** A sheet of the project as CSS, and where its file lies on disk. */
interface Sheet {
  readonly path: string;
  readonly place: string;
  readonly css: string;
}

/** What an author's PostCSS plugins make of a sheet. */
export type PostcssRun = (sheet: Sheet) => Preprocessed;

/** Where a configuration may stand, in the order in which they are looked for. */
const FILES = [
  'postcss.config.js',
  'postcss.config.cjs',
  '.postcssrc.js',
  '.postcssrc.cjs',
  '.postcssrc.json',
  '.postcssrc',
];

/**
 * The PostCSS configuration of an author in the first of these folders that has one; none without it. Sheets are compiled at once, so its plugins have to be synchronous, and the file CommonJS or JSON.
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

function unwrap(module: unknown): unknown {
  const { default: inner, __esModule: isEsModule } = Object(module) as { default?: unknown; __esModule?: unknown };
  return isEsModule === true && inner !== undefined ? inner : module;
}

function run(
  postcss: Postcss,
  plugins: readonly AcceptedPlugin[],
  options: ProcessOptions,
  sheet: Sheet,
): Preprocessed {
  const { path, place, css } = sheet;
  try {
    const result = postcss([...plugins]).process(css, { ...options, from: place, map: false });
    const files = result.messages.flatMap(({ type, file }) =>
      type === 'dependency' && typeof file === 'string' ? [file] : [],
    );
    return { css: result.css, files };
  } catch (error) {
    const { reason, line = 1, column = 1 } = error as Partial<CssSyntaxError>;
    return { mistake: reason ?? reasonOf(error), file: path, line, column };
  }
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
