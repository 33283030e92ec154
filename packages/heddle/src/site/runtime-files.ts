import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CommandError } from '../command-error.ts';
import type { WorkerVariant } from './worker-variant.ts';

/** The view that every app runs on. */
export interface ViewFiles {
  /** File name → code. */
  readonly chunks: ReadonlyMap<string, string>;
  /** Entry (`view`, `hot`) → its file, then those that it needs at once. */
  readonly entries: Readonly<Record<string, readonly [string, ...string[]]>>;
  /** Tag of a built-in component → its file, then those that it needs at once. Plain boxes have none. */
  readonly elements: Readonly<Record<string, readonly [string, ...string[]]>>;
}

/** What apps run on, as `runtime/build.mjs` built it. */
export interface RuntimeFiles {
  readonly view: ViewFiles;
  /** Classic scripts, each of which leaves a function `start` behind. */
  readonly workers: Readonly<Record<WorkerVariant, string>>;
}

/** Where the files of the view lie in a site. */
export const RUNTIME_FOLDER = 'runtime';

const FOLDER = new URL('../../dist/runtime/', import.meta.url);

export function readRuntimeFiles(): RuntimeFiles {
  if (!existsSync(FOLDER)) {
    throw new CommandError(`${fileURLToPath(FOLDER)} is missing.`, 'In the repository of heddle, run `npm run setup`.');
  }
  const workers = readScripts('workers');
  return { view: readView(), workers: Object.fromEntries(workers) as Record<WorkerVariant, string> };
}

function readView(): ViewFiles {
  const description = JSON.parse(readFileSync(new URL('view/chunks.json', FOLDER), 'utf8')) as Omit<
    ViewFiles,
    'chunks'
  >;
  const chunks = readScripts('view').map(([name, code]) => [`${name}.js`, code] as const);
  return { ...description, chunks: new Map(chunks) };
}

/** By name without suffix. */
function readScripts(folder: string): [name: string, code: string][] {
  const place = new URL(`${folder}/`, FOLDER);
  const files = readdirSync(place).filter((file) => file.endsWith('.js'));
  return files.sort().map((file) => [file.slice(0, -'.js'.length), readFileSync(new URL(file, place), 'utf8').trim()]);
}
