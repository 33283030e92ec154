import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CommandError } from '../command-error.ts';

/** The view that every app runs on. */
export interface ViewFiles {
  /** File name → code. */
  readonly chunks: ReadonlyMap<string, string>;
  /** Entry (`view`, `hot`) → its file, then those that it needs at once. */
  readonly entries: Readonly<Record<string, readonly [string, ...string[]]>>;
  /** Tag of a built-in component → its file, then those that it needs at once. Plain boxes have none. */
  readonly elements: Readonly<Record<string, readonly [string, ...string[]]>>;
}

/** What apps run on, as `runtime/build.mjs` built it: for apps with WXS, and for the others. */
export type RuntimeFiles = Readonly<Record<Variant, RuntimeVariant>>;

export type Variant = 'full' | 'without-wxs';

export interface RuntimeVariant {
  readonly view: ViewFiles;
  /** A classic script that leaves a function `start` behind. */
  readonly worker: string;
}

/** Where the files of the view lie in a site. */
export const RUNTIME_FOLDER = 'runtime';

const FOLDER = new URL('../../dist/runtime/', import.meta.url);

export function readRuntimeFiles(): RuntimeFiles {
  return { full: readVariant('full'), 'without-wxs': readVariant('without-wxs') };
}

function readVariant(variant: Variant): RuntimeVariant {
  const folder = new URL(`${variant}/`, FOLDER);
  const description = new URL('chunks.json', folder);
  if (!existsSync(description)) {
    throw new CommandError(`${fileURLToPath(folder)} is missing.`, 'In the repository of heddle, run `npm run setup`.');
  }
  const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
  const { entries, elements } = JSON.parse(read('chunks.json')) as Pick<ViewFiles, 'entries' | 'elements'>;
  const files = readdirSync(folder).filter((file) => file.endsWith('.js') && file !== 'worker.js');
  return {
    view: { chunks: new Map(files.sort().map((file) => [file, read(file)])), entries, elements },
    worker: read('worker.js').trim(),
  };
}
