import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { startDevServer } from '../src/commands/dev.ts';
import { runCommand } from './run-command.ts';
import { siteFile } from './site-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const TODO = fileURLToPath(new URL('../../../examples/todo/', import.meta.url));

/** Reads a file of a site. */
type Read = (file: string) => string | Promise<string>;

/** What the author wrote where a piece of a script comes from: the rest of the line, after file, line and column. */
async function trace(read: Read, script: string, piece: RegExp): Promise<[place: string, written: string]> {
  const code = await read(script);
  const [, url] = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(code)!;
  const payload = JSON.parse(await read(url!)) as SourceMapPayload;
  const before = code.slice(0, piece.exec(code)!.index).split('\n');
  const entry = new SourceMap(payload).findEntry(before.length - 1, before.at(-1)!.length);
  if (!('originalSource' in entry)) throw new Error('It leads nowhere.');
  const { originalSource, originalLine, originalColumn } = entry;
  const content = payload.sourcesContent[payload.sources.indexOf(originalSource)]!;
  expect(content).toBe(readFileSync(path.join(TODO, originalSource.replace('app:///', '')), 'utf8'));
  return [
    `${originalSource}:${originalLine + 1}:${originalColumn + 1}`,
    content.split('\n')[originalLine]!.slice(originalColumn),
  ];
}

/** Line and column, from 1, of a text that an example has once. */
function placeOf(file: string, text: string): string {
  const before = readFileSync(path.join(TODO, file), 'utf8').split(text);
  expect(before).toHaveLength(2);
  const lines = before[0]!.split('\n');
  return `app:///${file}:${lines.length}:${lines.at(-1)!.length + 1}`;
}

async function expectMaps(read: Read): Promise<void> {
  const list = 'pages/list/list.wxml';
  expect(await trace(read, 'app.js', /\w+\.data\.newest/)).toEqual([
    placeOf(list, 'item.id === newest'),
    expect.stringMatching(/^item\.id === newest/),
  ]);
  expect(await trace(read, 'logic.js', /\w+\.data\.todos\b/)).toEqual([
    placeOf(list, 'todos.length > 0'),
    expect.stringMatching(/^todos\.length > 0/),
  ]);
  const format = 'shared/format.wxs';
  expect(await trace(read, 'app.js', /[\w$]+\.call\([\w$]+\.Math/)).toEqual([
    placeOf(format, 'Math.round('),
    expect.stringMatching(/^Math\.round\(/),
  ]);
  const todos = 'shared/todos.ts';
  expect(await trace(read, 'logic.js', /todos\.find\(/)).toEqual([
    placeOf(todos, 'todos.find('),
    expect.stringMatching(/^todos\.find\(/),
  ]);
}

test('a build with --devtools leads from its minified scripts to templates, WXS and scripts of the author', async () => {
  const out = path.join(temporaryFolder(), 'site');
  const { status } = await runCommand('build', TODO, '--out', out, '--devtools');
  expect(status).toBe(0);
  const names = readdirSync(out);
  const nameOf = (file: string): string => (/^(?:app|logic)\.js$/.test(file) ? siteFile(names, file) : file);
  await expectMaps((file) => readFileSync(path.join(out, nameOf(file)), 'utf8'));
});

test('a dev server makes the maps when they are asked for', async () => {
  const server = await startDevServer(TODO, { port: 0 }, { out: () => {}, err: () => {} });
  onTestFinished(() => server.close());
  await expectMaps(async (file) => (await fetch(new URL(file, server.resolvedUrls!.local[0]))).text());
});

test('a build without it has none', async () => {
  const out = path.join(temporaryFolder(), 'site');
  await runCommand('build', TODO, '--out', out);
  const names = readdirSync(out);
  expect(readFileSync(path.join(out, siteFile(names, 'app.js')), 'utf8')).not.toContain('sourceMappingURL');
  expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
});
