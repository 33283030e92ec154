import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from './command-error.ts';

/** Where an app is on the disk. */
export interface AppFolder {
  /** What the user named; what messages are relative to. */
  readonly folder: string;
  /** The folder that holds, or ought to hold, `app.json`. */
  readonly root: string;
  /** `root` as seen from `folder`: `''`, or `src/` with a slash at the end. */
  readonly prefix: string;
}

/**
 * The app in a folder: the folder itself, or the one inside of it that `miniprogramRoot` of project.config.json names
 * (components spec §5).
 */
export function findAppFolder(named: string): AppFolder {
  const folder = path.resolve(named);
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats) throw new CommandError(`There is no folder ${named}.`, 'Name the folder that holds `app.json`.');
  if (!stats.isDirectory())
    throw new CommandError(`${named} is not a folder.`, 'Name the folder that holds `app.json`.');
  const root = path.resolve(folder, miniprogramRoot(folder) ?? '.');
  const inside = path.relative(folder, root).replaceAll(path.sep, '/');
  if (inside.startsWith('..')) {
    throw new CommandError(
      `\`miniprogramRoot\` in ${path.join(named, PROJECT_FILE)} leads out of the project.`,
      'Name a folder inside of it.',
    );
  }
  return { folder, root, prefix: inside === '' ? '' : `${inside}/` };
}

const PROJECT_FILE = 'project.config.json';

function miniprogramRoot(folder: string): string | undefined {
  const file = path.join(folder, PROJECT_FILE);
  if (!existsSync(file)) return undefined;
  const settings = parseSettings(file);
  const root =
    typeof settings === 'object' && settings && 'miniprogramRoot' in settings ? settings.miniprogramRoot : undefined;
  // The developer tools write it with slashes at either end.
  return typeof root === 'string' ? root.replace(/^\/+/, '') : undefined;
}

function parseSettings(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `${file} is not JSON: ${reason}`,
      'Correct it, or remove it when `app.json` lies beside it.',
    );
  }
}
