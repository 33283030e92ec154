import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CASES = `${ROOT}tools/tests/fixtures/summary`;

/** The last line of a real run of some files of the folder. */
async function lastLine(...names: string[]): Promise<string | undefined> {
  const options = ['--config', 'vitest.config.ts', '--reporter=default', `--reporter=${ROOT}tools/summary-reporter.ts`];
  const args = [`${ROOT}node_modules/vitest/vitest.mjs`, 'run', ...options, ...names];
  const child = spawn(process.execPath, args, { cwd: CASES, stdio: ['ignore', 'pipe', 'ignore'] });
  return (await text(child.stdout)).trimEnd().split('\n').at(-1);
}

test('a good run', async () => {
  expect(await lastLine('passes')).toBe('1 passed, 0 failed');
});

test('failures in and outside of tests, and skipped tests', async () => {
  // mixed: 1 passed, 1 failed, 1 failed set-up, 2 skipped; 1 file that does not load.
  expect(await lastLine('mixed', 'does-not-load')).toBe('1 passed, 3 failed, 2 skipped');
});

test('a rejection that no test waits for', async () => {
  expect(await lastLine('rejects')).toBe('1 passed, 1 failed');
});
