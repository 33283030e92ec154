import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DiagnosticRecord } from '../src/report.ts';
import { fixture, runCommand } from './run-command.ts';

/** What is wrong, in which file, and from where on: the first place where this text stands. */
const mistakes = [
  ['error project/page-not-found', 'app.json', '"pages/gone/gone"'],
  ['error project/unknown-entry-page', 'app.json', '"pages/start/start"'],
  ['warning project/setting-ignored', 'app.json', '2024'],
  ['error project/component-not-found', 'pages/home/home.json', '"/components/price-tag/price-tag"'],
  ['warning project/setting-ignored', 'pages/home/home.json', '"yes"'],
  ['warning json/trailing-comma', 'pages/home/home.json', ',\n}'],
  ['warning script/module-not-found', 'pages/home/home.js', "'../../lib/sums'"],
  ['error script/node-builtin', 'pages/home/home.js', "'fs'"],
  ['warning script/unknown-api', 'pages/home/home.js', 'requset'],
  ['error script/assign-to-import', 'lib/rate.ts', 'current = 2'],
  ['error script/top-level-await', 'lib/current.ts', 'await'],
  ['error script/syntax-error', 'pages/cart/cart.ts', '}];'],
  ['warning wxml/file-not-found', 'pages/home/home.wxml', './rows.wxml'],
  ['error expression/unexpected-end', 'pages/home/home.wxml', '}}</view>'],
  ['warning wxml/key-with-braces', 'pages/home/home.wxml', '{{id}}'],
  ['error wxml/else-without-if', 'pages/home/home.wxml', 'wx:else'],
  ['warning wxml/unknown-element', 'pages/home/home.wxml', 'vieww'],
  ['warning wxml/handler-not-found', 'pages/home/home.wxml', 'open'],
  ['warning wxml/handler-not-found', 'pages/home/home.wxml', 'close'],
  ['error wxml/unclosed-element', 'pages/home/home.wxml', '<button'],
  ['error expression/unclosed-bracket', 'pages/cart/cart.wxml', '[0'],
  ['error wxss/import-missing', 'pages/home/home.wxss', '@import'],
  ['error wxss/syntax', 'pages/home/home.wxss', 'color red'],
  ['error wxss/syntax', 'pages/cart/cart.wxss', '}\n'],
  ['error wxss/syntax', 'pages/cart/cart.wxss', '.last'],
] as const;

test('one run tells every mistake in the JavaScript, TypeScript, JSON, WXSS and WXML of an app, each at its place', async () => {
  const folder = fixture('twenty-mistakes');
  const { status, out } = await runCommand('check', folder, '--json');
  const records = JSON.parse(out) as DiagnosticRecord[];
  const told = records.map(({ severity, code, file, line, column }) => `${severity} ${code} ${file}:${line}:${column}`);
  const expected = mistakes.map(([what, file, text]) => `${what} ${file}:${placeOf(`${folder}/${file}`, text)}`);
  expect(told.sort()).toEqual(expected.sort());
  expect(status).toBe(1);
});

function placeOf(path: string, text: string): string {
  const source = readFileSync(path, 'utf8');
  const before = source.slice(0, source.indexOf(text)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
