import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CommandError } from '../command-error.ts';
import { RUNTIME_FOLDER } from '../site/bundle-view.ts';

export { RUNTIME_FOLDER };

/** What every app runs on while it is being worked on, as `runtime/build.mjs` built it. */
export interface RuntimeFiles {
  /** Modules of the page: file name → code. */
  readonly chunks: ReadonlyMap<string, string>;
  /** Entry (`view`, `hot`) → its file, then those that it needs at once. */
  readonly entries: Readonly<Record<string, readonly [string, ...string[]]>>;
  /** Tag of a built-in component → its file, then those that it needs at once. Plain boxes have none. */
  readonly elements: Readonly<Record<string, readonly [string, ...string[]]>>;
  /** A classic script, which leaves a function `start` behind. */
  readonly worker: string;
}

const FOLDER = new URL('../../dist/runtime/', import.meta.url);

export function readRuntimeFiles(): RuntimeFiles {
  if (!existsSync(FOLDER)) {
    throw new CommandError(`${fileURLToPath(FOLDER)} is missing.`, 'In the repository of heddle, run `npm run setup`.');
  }
  const read = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');
  const files = readdirSync(new URL('view/', FOLDER)).filter((file) => file.endsWith('.js'));
  return {
    ...(JSON.parse(read('view/chunks.json')) as Pick<RuntimeFiles, 'entries' | 'elements'>),
    chunks: new Map(files.sort().map((file) => [file, read(`view/${file}`)])),
    worker: read('worker.js').trim(),
  };
}
