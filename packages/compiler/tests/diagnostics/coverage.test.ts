import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allMessages } from './messages.ts';

const tests = new URL('../', import.meta.url).pathname;

/** Sources too large to keep, not text, or for a compiler that fixtures do not have: the test that makes them names the code. */
const generated: Readonly<Record<string, string>> = {
  'expression/too-deep': 'wxml/limits.test.ts',
  'json/too-deep': 'json/parse.test.ts',
  'wxml/markup-too-deep': 'wxml/limits.test.ts',
  'wxml/source-too-long': 'wxml/limits.test.ts',
  'wxml/too-many-nodes': 'wxml/limits.test.ts',
  'wxml/too-many-problems': 'wxml/limits.test.ts',
  'wxs/too-deep': 'wxs/refusals.test.ts',
  'wxs/too-large': 'wxs/refusals.test.ts',
  'wxss/nul-character': 'wxss/limits.test.ts',
  'wxss/postcss-unused': 'node/preprocess.test.ts',
  'wxss/preprocessor-failed': 'node/preprocess.test.ts',
  'wxss/selector-too-long': 'wxss/limits.test.ts',
  'wxss/sheet-too-large': 'wxss/limits.test.ts',
  'wxss/too-deep': 'wxss/limits.test.ts',
  'wxss/too-many-has': 'wxss/limits.test.ts',
  'wxss/too-many-mistakes': 'wxss/limits.test.ts',
  'wxss/too-many-rules': 'wxss/limits.test.ts',
};

test('there is a fixture for each diagnostic', async () => {
  const codes = [...(await allMessages()).values()].flat().map(({ code }) => code);
  const shown = new Set(
    expectedDiagnostics().flatMap((text) => [...text.matchAll(/^(?:error|warning) (\S+):/gm)].map(([, code]) => code)),
  );
  expect(codes.filter((code) => !shown.has(code) && !(code in generated))).toEqual([]);
});

test('where there is no fixture, the test says which code it is about', () => {
  const missing = Object.entries(generated).filter(
    ([code, file]) => !readFileSync(join(tests, file), 'utf8').includes(code),
  );
  expect(missing).toEqual([]);
});

test('no code has two meanings', async () => {
  const codes = [...(await allMessages()).values()].flat().map(({ code }) => code);
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
});

function expectedDiagnostics(): string[] {
  const entries = readdirSync(tests, { recursive: true, withFileTypes: true });
  return entries
    .filter(({ name }) => name === 'diagnostics.txt')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}
