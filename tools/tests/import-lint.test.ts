import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LAW = 'eslint(no-restricted-imports)';
const RINGS = 'import(no-cycle)';

interface Finding {
  readonly code: string;
  readonly filename: string;
}

/** What oxlint finds in a folder, by the configuration that lies there. */
function lint(folder: string): Finding[] {
  const args = [`${ROOT}node_modules/oxlint/bin/oxlint`, '--format', 'json'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return (JSON.parse(stdout) as { diagnostics: Finding[] }).diagnostics;
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'heddle-lint-'));
  await copyFile(`${ROOT}.oxlintrc.json`, `${folder}/.oxlintrc.json`);
});
afterEach(() => rm(folder, { recursive: true }));

async function write(file: string, code: string): Promise<void> {
  await mkdir(path.dirname(`${folder}/${file}`), { recursive: true });
  await writeFile(`${folder}/${file}`, code);
}

describe('imports between packages', () => {
  test.for([
    ['packages/runtime/src/logic', 'lit'],
    ['packages/runtime/src/logic', 'lit/directives/repeat.js'],
    ['packages/runtime/src/logic', '@heddle/compiler'],
    ['packages/runtime/src/view', '@heddle/components'],
    ['packages/runtime/src/host', '@heddle/compiler'],
    ['packages/compiler/src/wxml', '@heddle/runtime/view'],
    ['packages/compiler/src', '@heddle/components'],
    ['packages/components/src/button', '@heddle/runtime/protocol'],
  ] as const)('%s may not: %s', async ([source, specifier]) => {
    await write(`${source}/a.ts`, `export * from '${specifier}';\n`);
    expect(lint(folder).map((finding) => finding.code)).toEqual([LAW]);
  });

  test.for([
    ['packages/runtime/src/logic', '@heddle/runtime/protocol'],
    ['packages/runtime/src/view', 'lit/directives/repeat.js'],
    ['packages/runtime/src/host', '@heddle/runtime/view'],
    ['packages/compiler/src/wxml', '@heddle/runtime/protocol'],
    ['packages/compiler/src', '@heddle/components/catalog'],
    ['packages/components/src/button', 'lit'],
  ] as const)('%s may: %s', async ([source, specifier]) => {
    await write(`${source}/a.ts`, `export * from '${specifier}';\n`);
    expect(lint(folder)).toEqual([]);
  });
});

test('a ring of imports is found', async () => {
  await write('packages/runtime/src/view/one.ts', `import { two } from './two.ts';\nexport const one = () => two;\n`);
  await write('packages/runtime/src/view/two.ts', `import { one } from './one.ts';\nexport const two = () => one;\n`);
  expect(new Set(lint(folder).map((finding) => finding.code))).toEqual(new Set([RINGS]));
});

test('the repository keeps the law and has no rings', () => {
  expect(lint(ROOT).filter((finding) => finding.code === LAW || finding.code === RINGS)).toEqual([]);
});
