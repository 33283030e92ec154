import { expect, test } from 'vitest';
import { compile, memoryHost, positionAt, type Diagnostic } from '@heddle/compiler';
import { readFixture } from '../project/read-fixture.ts';

/** Mistakes in every language of an app. `mistakes.txt` says where an author would point at each. */
test('every mistake of an app is found in one run, each at its place', () => {
  const { 'mistakes.txt': expected = '', ...files } = readFixture('twenty-mistakes-are-all-found');
  const { diagnostics } = compile(memoryHost(files));
  const place = ({ file, span }: Diagnostic): string => {
    const { line, column } = positionAt(files[file] ?? '', span?.start ?? 0);
    return `${file}:${line}:${column}`;
  };
  const found = diagnostics.map((each) => `${place(each)} ${each.severity} ${each.code}`);
  expect(found.sort()).toEqual(expected.trimEnd().split('\n').sort());
  expect(found).toHaveLength(20);
});
