import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Preprocessed } from './host.ts';

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
}

function runLess(less: unknown, { path, place, text }: Source, { root, inProject }: Project): Preprocessed {
  let result: Preprocessed = { mistake: 'Less gave no answer', file: path, line: 1, column: 1 };
  const options = { filename: place, paths: [root], syncImport: true, javascriptEnabled: false };
  (less as Less).render(text, options, (error, output) => {
    if (output) return void (result = { css: output.css, files: output.imports.map(inProject) });
    const { message = '', filename = place, line = 1, column = 0 } = error ?? {};
    const file = isAbsolute(filename) ? inProject(filename) : path;
    result = { mistake: message, file, line, column: column + 1 };
  });
  return result;
}

interface Sass {
  compileString(text: string, options: object): { readonly css: string; readonly loadedUrls: readonly URL[] };
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
    load: (url: URL) => ({ contents: readFileSync(url, 'utf8'), syntax: 'css' }),
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
  };
  try {
    const { css, loadedUrls } = (sass as Sass).compileString(text, options);
    return { css, files: loadedUrls.map((url) => inProject(fileURLToPath(url))) };
  } catch (error) {
    const { sassMessage = String(error), span } = error as SassException;
    const file = span?.url?.protocol === 'file:' ? inProject(fileURLToPath(span.url)) : path;
    return { mistake: sassMessage, file, line: (span?.start.line ?? 0) + 1, column: (span?.start.column ?? 0) + 1 };
  }
}
