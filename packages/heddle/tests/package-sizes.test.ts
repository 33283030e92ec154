import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formatSizes } from '../src/site/package-sizes.ts';
import { runCommand } from './run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('a build tells what each package weighs', async () => {
  const app = fileURLToPath(new URL('../../../e2e/fixtures/packages', import.meta.url));
  const { out } = await runCommand('build', app, '--out', path.join(temporaryFolder(), 'site'));
  expect(out).toMatch(/^main package +\d+\.\d kB of 2048 kB\nshop +\d\.\d kB of 2048 kB\nhelp +\d\.\d kB of 2048 kB\n/);
});

test('what is too large is named', () => {
  const sizes = [
    { root: '', bytes: 1024 },
    { root: 'films', bytes: 3 * 1024 * 1024 },
  ];
  expect(formatSizes(sizes)).toBe(
    'main package       1.0 kB of 2048 kB\nfilms           3072.0 kB of 2048 kB, too much for other clients\n',
  );
});
