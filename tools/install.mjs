import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runPnpm } from './pnpm.mjs';
import { ROOT } from './workspace.mjs';

/**
 * Installs the dependencies that the lockfile names, unless they are installed.
 * @returns {boolean} Whether they are there now.
 */
export function installDependencies() {
  if (isInstalled(ROOT)) return true;
  process.stderr.write('Installing dependencies.\n');
  // The question whether to replace a `node_modules` of another store would never be answered.
  return runPnpm(['install', '--frozen-lockfile', '--config.confirm-modules-purge=false']) === 0;
}

/**
 * Whether the last complete installation in a folder was from the lockfile as it is now. Times of files would not tell:
 * a checkout sets them as it likes.
 * @param {string} folder
 * @returns {boolean}
 */
export function isInstalled(folder) {
  // pnpm's record of what it installed, written last: a copy of the lockfile.
  const record = path.join(folder, 'node_modules/.pnpm/lock.yaml');
  return existsSync(record) && readFileSync(record).equals(readFileSync(path.join(folder, 'pnpm-lock.yaml')));
}
