import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileHost } from './host.ts';
import { findPostcss } from './node-postcss.ts';
import { findProjectSettings } from './node-project.ts';
import { createPreprocessor } from './node-preprocess.ts';

export { checkTypes, findTsc } from './node-typescript.ts';

/** Files of a folder on disk, with the packages that are installed for it. */
export interface DiskHost extends FileHost {
  /** Where on disk a path of the project lies, whether or not there is a file; `undefined` for a package that is not installed. */
  locate(path: string): string | undefined;
  /** Forgets what was read of one file, or of all: call it when a watcher saw a change. */
  invalidate(path?: string): void;
}

/**
 * Reads an app's folder. `node_modules/x/…` is looked up in the folders around `root` by Node's rule; links are
 * followed, so the folders that pnpm makes work. What `useExtendedLib` names need not be installed there: on the platform
 * it comes from outside of the app (components spec §5), here it may be installed with the compiler.
 * What `packOptions` of project.config.json leaves out is not there.
 */
export function diskHost(root: string): DiskHost {
  const top = resolve(root);
  const texts = new Map<string, string | undefined>();
  const present = new Map<string, boolean>();
  let settings = findProjectSettings(top);
  let packages = new InstalledPackages(top, settings?.packageFolders);
  const postcss = findPostcss([top, ...(settings ? [dirname(settings.file)] : [])]);
  const preprocessSource = createPreprocessor(top);
  const locate = (path: string): string | undefined => {
    if (path === PROJECT_FILE && settings) return settings.file;
    return settings?.isLeftOut(path) ? undefined : locateFile(top, path, packages);
  };
  return {
    locate,
    read: (path) => remember(texts, path, () => readText(locate(path))),
    preprocess(path) {
      const place = locate(path) ?? path;
      return preprocessSource({ path, place, text: readText(place) ?? '' });
    },
    ...(postcss && {
      postprocess: (path, css, map) => postcss({ path, place: locate(path) ?? path, css, map, root: top }),
    }),
    exists: (path) => remember(present, path, () => isFile(locate(path))),
    list: (folder) => filesBelow(top, folder).filter((path) => locate(path) !== undefined),
    invalidate(path) {
      if (path !== undefined) {
        texts.delete(path);
        present.delete(path);
        return;
      }
      texts.clear();
      present.clear();
      settings = findProjectSettings(top);
      packages = new InstalledPackages(top, settings?.packageFolders);
    },
  };
}

const PROJECT_FILE = 'project.config.json';

function locateFile(root: string, path: string, packages: InstalledPackages): string | undefined {
  if (path.includes('\0') || path.split('/').some((segment) => segment === '..')) return undefined;
  if (!path.startsWith('node_modules/')) return join(root, path);
  const names: string[] = [];
  let rest = path;
  for (let match; (match = /^node_modules\/((?:@[^/]+\/)?[^/]+)\/?/.exec(rest)); rest = rest.slice(match[0].length)) {
    names.push(match[1] ?? '');
  }
  const folder = packages.find(names);
  return folder === undefined ? undefined : join(folder, rest);
}

const EXTENDED_LIBRARIES: ReadonlySet<string> = new Set(['weui-miniprogram']);
const HERE = dirname(fileURLToPath(import.meta.url));

/** Finds packages by the chain of packages that leads to them: `['a', 'b']` is `node_modules/a/node_modules/b`. */
class InstalledPackages {
  private readonly known = new Map<string, string | undefined>();

  constructor(
    private readonly root: string,
    /** Looked into after the folders around the root. */
    private readonly others: readonly string[] = [],
  ) {}

  find(names: readonly string[]): string | undefined {
    return remember(this.known, names.join('/node_modules/'), () => this.search(names));
  }

  /**
   * A package within a package is there only if it is another one than what the same name means further out: it would
   * run twice under two paths.
   */
  private search(names: readonly string[]): string | undefined {
    const name = names.at(-1);
    const holder = names.length > 1 ? this.find(names.slice(0, -1)) : this.root;
    if (name === undefined || holder === undefined) return undefined;
    const isSupplied = names.length === 1 && EXTENDED_LIBRARIES.has(name);
    const listed = this.others.map((other) => realFolder(join(other, 'node_modules', name)));
    const folder =
      searchUpwards(holder, name) ??
      listed.find((place) => place !== undefined) ??
      (isSupplied ? searchUpwards(HERE, name) : undefined);
    for (let depth = 0; depth < names.length - 1; depth++) {
      if (folder !== undefined && this.find([...names.slice(0, depth), name]) === folder) return undefined;
    }
    return folder;
  }
}

function searchUpwards(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = realFolder(join(folder, 'node_modules', name));
    if (found !== undefined || dirname(folder) === folder) return found;
  }
}

function realFolder(path: string): string | undefined {
  return readOrNothing(() => (statSync(path).isDirectory() ? realpathSync(path) : undefined));
}

/** Sorted, so that what is made of them does not depend on the disk. */
function filesBelow(root: string, folder: string): string[] {
  const entries = readOrNothing(() => readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) ?? [];
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => relative(root, file).split(sep).join('/')).sort();
}

function isFile(path: string | undefined): boolean {
  return readOrNothing(() => path !== undefined && statSync(path).isFile()) ?? false;
}

function readText(path: string | undefined): string | undefined {
  return path !== undefined && isFile(path) ? readOrNothing(() => readFileSync(path, 'utf8')) : undefined;
}

/** A file that cannot be reached (a folder in place of a file on the way to it, no permission) counts as missing. */
function readOrNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function remember<T>(known: Map<string, T>, key: string, compute: () => T): T {
  if (known.has(key)) return known.get(key) as T;
  const value = compute();
  known.set(key, value);
  return value;
}
