import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from '../install.mjs';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'heddle-install-'));
  await writeFile(path.join(folder, 'pnpm-lock.yaml'), 'lockfileVersion: 9');
});
afterEach(() => rm(folder, { recursive: true }));

async function recordInstallation(lockfile: string): Promise<void> {
  await mkdir(path.join(folder, 'node_modules/.pnpm'), { recursive: true });
  await writeFile(path.join(folder, 'node_modules/.pnpm/lock.yaml'), lockfile);
}

test('a fresh clone is not installed', () => {
  expect(isInstalled(folder)).toBe(false);
});

test('an installation that was cut off does not count', async () => {
  await mkdir(path.join(folder, 'node_modules/.pnpm'), { recursive: true });
  expect(isInstalled(folder)).toBe(false);
});

test('an installation from this lockfile counts', async () => {
  await recordInstallation('lockfileVersion: 9');
  expect(isInstalled(folder)).toBe(true);
});

test('an installation from another lockfile does not', async () => {
  await recordInstallation('lockfileVersion: 8');
  expect(isInstalled(folder)).toBe(false);
});
