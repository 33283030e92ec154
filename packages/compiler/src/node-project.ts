import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What project.config.json says that is not the compiler's to read: where it lies, and which files are no part of the app. */
export interface ProjectSettings {
  readonly file: string;
  /** Paths as seen from the app's root. */
  isLeftOut(path: string): boolean;
  /** Folders beside whose package.json packages are installed: those that are packed by hand (components spec §5). */
  readonly packageFolders: readonly string[];
}

/**
 * The project.config.json of an app: in its folder, or in one around it whose `miniprogramRoot` leads there
 * (components spec §5).
 */
export function findProjectSettings(root: string): ProjectSettings | undefined {
  for (let folder = root; ; folder = dirname(folder)) {
    const file = join(folder, 'project.config.json');
    const settings = readSettings(file);
    if (settings && resolve(folder, innerRoot(settings)) === root) {
      return {
        file,
        isLeftOut: leftOut(Object(settings['packOptions']) as Record<string, unknown>),
        packageFolders: packageFolders(folder, settings),
      };
    }
    if (settings || dirname(folder) === folder) return undefined;
  }
}

function readSettings(file: string): Record<string, unknown> | undefined {
  try {
    return Object(JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function innerRoot({ miniprogramRoot }: Record<string, unknown>): string {
  return typeof miniprogramRoot === 'string' ? miniprogramRoot.replace(/^\/+/, '') : '.';
}

/** `packNpmRelationList` counts when `packNpmManually` is set. Where packages are to be packed to has no meaning here. */
function packageFolders(folder: string, settings: Record<string, unknown>): string[] {
  const { packNpmManually, packNpmRelationList: list } = Object(settings['setting']) as Record<string, unknown>;
  return (packNpmManually === true && Array.isArray(list) ? list : []).flatMap((entry) => {
    const { packageJsonPath: file } = Object(entry) as { packageJsonPath?: unknown };
    return typeof file === 'string' ? [resolve(folder, dirname(file))] : [];
  });
}

type Test = (path: string) => boolean;

/** `packOptions`: what `ignore` names and `include` does not. */
function leftOut({ ignore, include }: Record<string, unknown>): Test {
  const ignored = testsOf(ignore);
  const included = testsOf(include);
  return (path) => ignored.some((test) => test(path)) && !included.some((test) => test(path));
}

function testsOf(rules: unknown): Test[] {
  return (Array.isArray(rules) ? rules : []).flatMap((rule) => {
    const { type, value } = Object(rule) as { type?: unknown; value?: unknown };
    const test = typeof value === 'string' && value !== '' ? testOf(type, value) : undefined;
    return test ? [test] : [];
  });
}

/** Folders, files and patterns are seen from the root; prefixes and suffixes are those of the file's name. */
function testOf(type: unknown, value: string): Test | undefined {
  const place = value.replace(/^(?:\.?\/)+|\/+$/g, '');
  switch (type) {
    case 'folder':
      return (path) => path.startsWith(`${place}/`);
    case 'file':
      return (path) => path === place;
    case 'suffix':
      return (path) => path.endsWith(value);
    case 'prefix':
      return (path) => path.slice(path.lastIndexOf('/') + 1).startsWith(value);
    case 'glob':
      return matching(globSource(place));
    case 'regexp':
      return matching(value);
    default:
      return undefined;
  }
}

function matching(source: string): Test | undefined {
  try {
    const pattern = new RegExp(source);
    return (path) => pattern.test(path);
  } catch {
    return undefined;
  }
}

const globs: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
  '{': '(?:',
  ',': '|',
  '}': ')',
};

/** `**`, `*`, `?` and `{a,b}`; a comma outside of braces is rare enough in a path. */
function globSource(glob: string): string {
  const source = glob.replace(/\*\*\/|\*\*|[*?{},]|[.+^$()|[\]\\]/g, (part) => globs[part] ?? `\\${part}`);
  return `^${source}$`;
}
