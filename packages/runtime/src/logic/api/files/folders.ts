import { fileFailure } from './failures.ts';
import type { Files } from './files.ts';
import { freePath, lookUp, writablePath } from './look-up.ts';
import type { Operations } from './operation.ts';
import { normalPath, parentOf, placeOf } from './paths.ts';
import { Stats } from './stats.ts';

/** Operations on folders, and what is asked of anything that has a path. */
export const folders: Operations = {
  access: {
    params: { path: 'String' },
    order: ['path'],
    reads: ['path'],
    run: (files, { path }) => void lookUp(files, path as string, 'access'),
  },
  mkdir: {
    params: { dirPath: 'String', recursive: 'Boolean?' },
    order: ['dirPath', 'recursive'],
    run(files, { dirPath, recursive }) {
      const path = writablePath(dirPath as string, 'mkdir');
      if (recursive) makeAll(files, path);
      else files.put(freePath(files, dirPath as string, 'mkdir'), undefined);
    },
  },
  readdir: {
    params: { dirPath: 'String' },
    order: ['dirPath'],
    result: 'files',
    run(files, { dirPath }) {
      const path = folderAt(files, dirPath as string, 'readdir');
      return files
        .below(path)
        .map((each) => each.slice(path.length + 1))
        .filter((name) => !name.includes('/'));
    },
  },
  rmdir: {
    params: { dirPath: 'String', recursive: 'Boolean?' },
    order: ['dirPath', 'recursive'],
    run(files, { dirPath, recursive }) {
      const path = folderAt(files, dirPath as string, 'rmdir');
      writablePath(dirPath as string, 'rmdir');
      const inside = files.below(path);
      if (inside.length > 0 && !recursive) throw fileFailure('directory not empty', `rmdir ${dirPath as string}`);
      for (const each of [...inside, path]) files.remove(each);
    },
  },
  stat: {
    params: { path: 'String', recursive: 'Boolean?' },
    order: ['path', 'recursive'],
    reads: ['path'],
    result: 'stats',
    run(files, { path: given, recursive }) {
      const { path, entry } = lookUp(files, given as string, 'stat');
      const stats = new Stats(entry.content, entry.modified);
      if (!recursive || stats.isFile()) return stats;
      const inside = files.below(path).map((each) => ({ path: each.slice(path.length), stats: statsAt(files, each) }));
      return [{ path: '/', stats }, ...inside];
    },
  },
};

function statsAt(files: Files, path: string): Stats {
  const { content, modified = 0 } = files.find(path) ?? {};
  return new Stats(content, modified);
}

/** A folder of the app's own. What the package holds, no site tells. */
function folderAt(files: Files, given: string, step: string): string {
  const path = normalPath(given);
  if (placeOf(path) === 'package') throw fileFailure('permission denied', `${step} ${given}`);
  const { entry } = lookUp(files, given, step);
  if (entry.content) throw fileFailure('not a directory', `${step} ${given}`);
  return path;
}

/** The folder and all above it; those that are there stay. */
function makeAll(files: Files, path: string): void {
  const found = files.find(path);
  if (found?.content) throw fileFailure('not a directory', `mkdir ${path}`);
  if (found) return;
  makeAll(files, parentOf(path));
  files.put(path, undefined);
}
