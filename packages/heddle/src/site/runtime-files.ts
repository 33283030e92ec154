import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CommandError } from '../command-error.ts';

/** What every app runs on, as `runtime/build.mjs` built it. */
export interface RuntimeFiles {
  /** Chunks of the view: file name → code. */
  readonly chunks: ReadonlyMap<string, string>;
  /** Entry (`view`, `hot`) → its file, then those that it needs at once. */
  readonly entries: Readonly<Record<string, readonly [string, ...string[]]>>;
  /** Tag of a built-in component → its file, then those that it needs at once. Plain boxes have none. */
  readonly elements: Readonly<Record<string, readonly [string, ...string[]]>>;
  /** A classic script that leaves a function `start` behind. */
  readonly worker: string;
}

const FOLDER = new URL('../../dist/runtime/', import.meta.url);

export function readRuntimeFiles(): RuntimeFiles {
  const description = new URL('chunks.json', FOLDER);
  if (!existsSync(description)) {
    throw new CommandError(`${fileURLToPath(FOLDER)} is missing.`, 'In the repository of heddle, run `npm run setup`.');
  }
  const read = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');
  const { entries, elements } = JSON.parse(read('chunks.json')) as Pick<RuntimeFiles, 'entries' | 'elements'>;
  const chunks = readdirSync(FOLDER).filter((file) => file.endsWith('.js') && file !== 'worker.js');
  return {
    chunks: new Map(chunks.sort().map((file) => [file, read(file)])),
    entries,
    elements,
    worker: read('worker.js').trim(),
  };
}
