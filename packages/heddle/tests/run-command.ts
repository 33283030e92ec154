import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { main } from '../src/main.ts';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `heddle` with arguments and returns what it printed, without colours. */
export async function runCommand(...args: readonly string[]): Promise<Outcome> {
  let out = '';
  let err = '';
  const status = await main(args, { out: (text) => void (out += text), err: (text) => void (err += text) });
  return { status, out: stripVTControlCharacters(out), err: stripVTControlCharacters(err) };
}

/** Path of an app in `fixtures`. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
}
