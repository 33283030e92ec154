import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Preprocessed, StyleMap } from './host.ts';

/** A file of the project, and where it lies on disk. */
interface Source {
  readonly path: string;
  readonly place: string;
  readonly text: string;
}

/** Less and Sass, when an app has installed them (design §6); they are no dependencies of the compiler. */
export function createPreprocessor(root: string): (source: Source) => Preprocessed {
  const load = (name: string): unknown => {
    for (const from of [join(root, 'index.js'), fileURLToPath(import.meta.url)]) {
      try {
        return createRequire(from)(name) as unknown;
      } catch (error) {
        if ((error as { readonly code?: unknown }).code !== 'MODULE_NOT_FOUND') throw error;
      }
    }
    return undefined;
  };
  const inProject = (place: string): string => relative(root, place).split(sep).join('/');
  return (source) => {
    const name = source.path.endsWith('.less') ? 'less' : 'sass';
    const compiler = load(name);
    if (compiler === undefined) return { missing: name };
    const run = name === 'less' ? runLess : runSass;
    return run(compiler, source, { root, inProject });
  };
}

/** A map with its sources as paths of the project. */
function styleMap({ sources, mappings }: StyleMap, toProject: (source: string) => string): StyleMap {
  return { sources: sources.map(toProject), mappings };
}

interface Project {
  readonly root: string;
  inProject(place: string): string;
}

interface Less {
  render(text: string, options: object, done: (error: LessError | null, output?: LessOutput) => void): void;
}
interface LessError {
  readonly message: string;
  readonly filename?: string;
  readonly line?: number;
  readonly column?: number;
}
interface LessOutput {
  readonly css: string;
  readonly imports: readonly string[];
  readonly map?: string;
}

const LESS_MAP = { outputSourceFiles: false, disableSourcemapAnnotation: true };

function runLess(less: unknown, { path, place, text }: Source, { root, inProject }: Project): Preprocessed {
  const toProject = (source: string): string => inProject(resolve(dirname(place), source));
  let result: Preprocessed = { mistake: 'Less gave no answer', file: path, line: 1, column: 1 };
  const options = { filename: place, paths: [root], syncImport: true, javascriptEnabled: false, sourceMap: LESS_MAP };
  (less as Less).render(text, options, (error, output) => {
    if (output) {
      // Its sources are as seen from the file's folder.
      const map = output.map === undefined ? undefined : styleMap(JSON.parse(output.map) as StyleMap, toProject);
      return void (result = { css: output.css, files: output.imports.map(inProject), map });
    }
    const { message = '', filename = place, line = 1, column = 0 } = error ?? {};
    const file = isAbsolute(filename) ? inProject(filename) : path;
    result = { mistake: message, file, line, column: column + 1 };
  });
  return result;
}

interface Sass {
  compileString(
    text: string,
    options: object,
  ): {
    readonly css: string;
    readonly loadedUrls: readonly URL[];
    readonly sourceMap?: StyleMap;
  };
}
interface SassException {
  readonly sassMessage?: string;
  readonly span?: { readonly url?: URL; readonly start: { readonly line: number; readonly column: number } };
}

/** `@import "/styles/colors"`: a leading slash means the source root, as in WXSS. */
function fromRoot(root: string): object {
  return { findFileUrl: (request: string) => (request.startsWith('/') ? pathToFileURL(join(root, request)) : null) };
}

/** `@import "icons.wxss"`: Sass knows CSS by another name. */
function styleSheets(root: string): object {
  return {
    canonicalize(request: string, { containingUrl }: { readonly containingUrl: URL | null }) {
      if (!request.endsWith('.wxss')) return null;
      const from = request.startsWith('/') || !containingUrl ? root : dirname(fileURLToPath(containingUrl));
      const place = join(from, request);
      return existsSync(place) ? pathToFileURL(place) : null;
    },
    load: (url: URL) => ({ contents: readFileSync(url, 'utf8'), syntax: 'css', sourceMapUrl: url }),
  };
}

function runSass(sass: unknown, { path, place, text }: Source, { root, inProject }: Project): Preprocessed {
  const options = {
    url: pathToFileURL(place),
    syntax: path.endsWith('.sass') ? 'indented' : 'scss',
    loadPaths: [root],
    importers: [fromRoot(root), styleSheets(root)],
    logger: { warn: () => undefined, debug: () => undefined },
    // For the one who prints it.
    charset: false,
    sourceMap: true,
  };
  try {
    const { css, loadedUrls, sourceMap } = (sass as Sass).compileString(text, options);
    const toProject = (url: string): string => inProject(fileURLToPath(url));
    return {
      css,
      files: loadedUrls.map(({ href }) => toProject(href)),
      map: sourceMap && styleMap(sourceMap, toProject),
    };
  } catch (error) {
    const { sassMessage = String(error), span } = error as SassException;
    const file = span?.url?.protocol === 'file:' ? inProject(fileURLToPath(span.url)) : path;
    return { mistake: sassMessage, file, line: (span?.start.line ?? 0) + 1, column: (span?.start.column ?? 0) + 1 };
  }
}
