import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { CommandError } from '../command-error.ts';
import { findHashed } from './hashed-name.ts';
import { MAIN_FILES } from './package-files.ts';

/** A folder that has these was written by us. */
function isSite(names: readonly string[]): boolean {
  return (
    names.includes('index.html') && Object.values(MAIN_FILES).every((name) => findHashed(name, names) !== undefined)
  );
}

/**
 * Refuses a folder whose content would be lost: one with the app's sources in it, or with files that no build wrote.
 */
export function checkOutFolder(out: string, sources: string): void {
  const folder = path.resolve(out);
  const inside = path.relative(folder, path.resolve(sources));
  if (inside === '' || !/^\.\.(?:[\\/]|$)|^[A-Za-z]:/.test(inside)) {
    throw new CommandError(`${out} holds the sources of the app.`, 'Choose another folder for `--out`.');
  }
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory())
    throw new CommandError(`${out} is not a folder.`, 'Choose another one for `--out`.');
  const names = stats ? readdirSync(folder) : [];
  if (names.length > 0 && !isSite(names)) {
    throw new CommandError(
      `${out} holds files that are not from \`heddle build\`.`,
      'A build replaces the whole folder. Empty it, or choose another one for `--out`.',
    );
  }
}

/**
 * Replaces the folder `out` by a site: texts by path, and files of the disk by path. All is written beside it first, so
 * whatever goes wrong, `out` is the old site or the new one.
 */
export function writeSite(out: string, files: ReadonlyMap<string, string>, assets: ReadonlyMap<string, string>): void {
  const folder = path.resolve(out);
  const parent = path.dirname(folder);
  mkdirSync(parent, { recursive: true });
  const scratch = mkdtempSync(path.join(parent, '.heddle-'));
  try {
    const fresh = path.join(scratch, 'new');
    mkdirSync(fresh);
    for (const [file, text] of files) writeFileSync(placeFor(fresh, file), text);
    for (const [file, source] of assets) copyFileSync(source, placeFor(fresh, file));
    replace(folder, fresh, path.join(scratch, 'old'));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function replace(folder: string, fresh: string, old: string): void {
  const hadOne = existsSync(folder);
  if (hadOne) renameSync(folder, old);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (hadOne) renameSync(old, folder);
    throw error;
  }
}

function placeFor(folder: string, file: string): string {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  return place;
}
