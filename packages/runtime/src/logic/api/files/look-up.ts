import { bytesNow } from './content.ts';
import { fileFailure, type FileFailure } from './failures.ts';
import type { AppFile, Files } from './files.ts';
import { normalPath, parentOf, placeOf, USER_FOLDER } from './paths.ts';

/** A path that an author gave, and what stands there. */
export interface Found {
  readonly path: string;
  readonly entry: AppFile;
}

/** What stands under a path, the package included; fails when nothing does. `step` is what was tried. */
export function lookUp(files: Files, given: string, step: string): Found {
  const path = normalPath(given);
  const tried = `${step} ${given}`;
  if (placeOf(path) === 'package') return { path, entry: { content: files.package.read(path, tried), modified: 0 } };
  const entry = files.find(path);
  if (!entry) throw fileFailure('no such file or directory', tried);
  return { path, entry };
}

/** The bytes of a file; a folder has none. */
export function readBytes(files: Files, given: string): Uint8Array<ArrayBuffer> {
  const { content } = lookUp(files, given, 'open').entry;
  if (!content) throw fileFailure('illegal operation on a directory', `open ${given}`);
  return bytesNow(content, `open ${given}`);
}

/** A path that the author may make, change or take away: below `usr`, and not that folder itself. */
export function writablePath(given: string, step: string): string {
  const path = normalPath(given);
  if (placeOf(path) !== 'usr' || path === USER_FOLDER) throw fileFailure('permission denied', `${step} ${given}`);
  return path;
}

/** A writable path where nothing stands yet, in a folder that is there. */
export function freePath(
  files: Files,
  given: string,
  step: string,
  taken: FileFailure = 'file already exists',
): string {
  const path = writablePath(given, step);
  if (files.find(path)) throw fileFailure(taken, `${step} ${given}`);
  const parent = files.find(parentOf(path));
  if (!parent) throw fileFailure('no such file or directory', `${step} ${given}`);
  if (parent.content) throw fileFailure('not a directory', `${step} ${given}`);
  return path;
}
