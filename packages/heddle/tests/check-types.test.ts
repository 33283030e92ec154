import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { CommandError } from '../src/command-error.ts';
import { watchAndCheck } from '../src/commands/check.ts';
import { findAppFolder } from '../src/app-folder.ts';
import type { DiagnosticRecord } from '../src/report.ts';
import { tscFor } from '../src/types-check/with-types.ts';
import { fixture, runCommand } from './run-command.ts';
import { contentOf, copyOf, temporaryFolder } from './temporary-folder.ts';

const INSTALLED = fileURLToPath(new URL('../../../node_modules', import.meta.url));

const example = (name: string): string => fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));

describe('an app that runs has no types to report', () => {
  test.each(['shop', 'todo', 'gallery', 'api-tour', 'counter'])(
    'examples/%s',
    async (name) => {
      const { out } = await runCommand('check', example(name), '--types', '--json');
      const records = JSON.parse(out) as DiagnosticRecord[];
      expect(records.filter(({ code }) => code.startsWith('types/'))).toEqual([]);
    },
    60_000,
  );

  test.each(['typescript', 'javascript'])(
    'a starter in %s, until a name in it is wrong',
    async (template) => {
      const app = path.join(temporaryFolder(), 'app');
      await runCommand('create', app, '--template', template);
      symlinkSync(INSTALLED, path.join(app, 'node_modules'));
      expect(await runCommand('check', app, '--types')).toMatchObject({ status: 0, out: 'Nothing to report.\n' });
      const page = path.join(app, 'src/pages/total/total.wxml');
      writeFileSync(page, `${readFileSync(page, 'utf8')}<view>{{totl}}</view>\n`);
      const { status, out } = await runCommand('check', app, '--types', '--json');
      expect(status).toBe(1);
      expect(JSON.parse(out)).toMatchObject([{ code: 'types/unknown-name', file: 'src/pages/total/total.wxml' }]);
    },
    60_000,
  );
});

test('a mistake with its frame, and nothing is written', async () => {
  const app = copyOf('hello');
  writeFileSync(path.join(app, 'pages/index/index.js'), "Page({ data: { greeting: 'Hello' } });\n");
  writeFileSync(path.join(app, 'pages/index/index.wxml'), '<view>{{greting}}</view>\n');
  const before = contentOf(app);
  const { status, out } = await runCommand('check', app, '--types');
  expect(status).toBe(1);
  expect(out).toContain(
    [
      'error types/unknown-name: Nothing here has the name `greting`, so this is `undefined`.',
      '  pages/index/index.wxml:1:9',
      '  > 1 | <view>{{greting}}</view>',
      '      |         ^^^^^^^',
    ].join('\n'),
  );
  expect(out).toContain('Did you mean `greeting`?');
  expect(contentOf(app)).toEqual(before);
}, 30_000);

test('without --types nothing is said of them', async () => {
  const app = copyOf('hello');
  writeFileSync(path.join(app, 'pages/index/index.wxml'), '<view>{{greting}}</view>\n');
  expect(await runCommand('check', app)).toMatchObject({ status: 0, out: 'Nothing to report.\n' });
});

test('check --types --json --watch prints a line for every change', async () => {
  const app = copyOf('hello');
  const template = path.join(app, 'pages/index/index.wxml');
  writeFileSync(path.join(app, 'pages/index/index.js'), "Page({ data: { greeting: 'Hello' } });\n");
  writeFileSync(template, '<view>{{greeting}}</view>\n');
  let out = '';
  const terminal = { out: (text: string) => void (out += text), err: () => {} };
  const watcher = await watchAndCheck(app, { json: true, types: true }, terminal);
  onTestFinished(() => watcher.close());
  expect(out).toBe('[]\n');
  writeFileSync(template, '<view>{{greting}}</view>\n');
  const last = (): unknown => JSON.parse(out.trimEnd().split('\n').at(-1)!);
  await vi.waitFor(() => expect(last()).toMatchObject([{ code: 'types/unknown-name', line: 1, column: 9 }]), 20_000);
}, 30_000);

test('without TypeScript there is one message', () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'app.json'), '{ "pages": [] }');
  const find = (): string => tscFor(findAppFolder(folder), path.join(folder, 'heddle.js'));
  expect(find).toThrow(CommandError);
  expect(find).toThrow(/needs TypeScript 5 or newer/);
});

test('an app with mistakes elsewhere is checked as far as it can be', async () => {
  const { status, out } = await runCommand('check', fixture('many-mistakes'), '--types', '--json');
  expect(status).toBe(1);
  expect((JSON.parse(out) as DiagnosticRecord[]).map(({ code }) => code)).toContain('wxml/unclosed-element');
}, 30_000);
