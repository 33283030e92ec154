import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createLogicApp } from './app.ts';

/** An app as it is written today, against the platform's own types. */
const folder = fileURLToPath(new URL('../fixtures/typings', import.meta.url));
const tsc = fileURLToPath(new URL('../../../../node_modules/typescript/bin/tsc', import.meta.url));

test('code that is written against miniprogram-api-typings has no type errors', () => {
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
}, 60_000);

test('and does what its types say', async () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(path.join(folder, file), 'utf8')] as const);
  const app = createLogicApp(Object.fromEntries(files));
  await app.boot({ url: 'pages/index/index?from=test' });
  const page = app.page();
  expect((page['started'] as () => number)()).toBe(1);
  expect(page.data['note']).toBe('test');
  const stepper = page.selectComponent('#stepper')!;
  expect(stepper.data).toEqual({
    value: 3,
    max: 10,
    labels: [],
    onlyText: '',
    step: 1,
    name: '',
    times: 0,
    _pure: '',
    history: [],
  });
  for (let n = 0; n < 9; n++) (stepper['add'] as () => void)();
  await app.settle();
  expect(stepper.data).toMatchObject({ value: 10, history: [11] });
  // What the stepper tells it, and then is given back, is over its maximum.
  expect(page.data).toEqual({ count: 11, note: 'cups' });
});
