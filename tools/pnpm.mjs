import { readFileSync } from 'node:fs';
import { runStep } from './run.mjs';

/**
 * Runs the pnpm of this workspace and returns its exit status. Only npm has to be there: `npx` fetches pnpm, in the
 * version that package.json pins.
 * @param {string[]} args
 * @returns {number}
 */
export function runPnpm(args) {
  return runStep('npx', ['-y', pinnedPnpm(), ...args]);
}

/** `pnpm@10.34.9`: the `packageManager` field without the hash, which only corepack wants. */
function pinnedPnpm() {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return String(manifest.packageManager).replace(/\+.*/, '');
}
