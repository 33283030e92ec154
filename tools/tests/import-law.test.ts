import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SnippetCheck } from './snippet-check.ts';
import type { SourceFolder } from './snippet-check.ts';

interface Law extends SourceFolder {
  readonly may: readonly string[];
  readonly mayNot: ReadonlyArray<readonly [code: string, error: RegExp]>;
}

const NO_SUCH_NAME = /TS(2304|2584|2591): Cannot find name/;
const NO_SUCH_MODULE = /TS(2307|2591): Cannot find/;
/** The file belongs to a project that is not among the references. */
const NOT_REFERENCED = /TS6307/;

/** What the tsconfig of each folder allows: globals, and imports inside of the package. Packages by name are lint's matter. */
const laws: readonly Law[] = [
  {
    folder: 'packages/runtime/src/protocol',
    config: 'packages/runtime/src/protocol/tsconfig.json',
    may: ['export const now: number = Date.now();'],
    mayNot: [
      ['document.title;', NO_SUCH_NAME],
      ['self.name;', NO_SUCH_NAME],
      ['process.cwd();', NO_SUCH_NAME],
    ],
  },
  {
    folder: 'packages/runtime/src/logic',
    config: 'packages/runtime/src/logic/tsconfig.json',
    may: [`export * from '@heddle/runtime/protocol';`, 'self.postMessage(1);'],
    mayNot: [
      [`export * from '@heddle/runtime/view';`, NOT_REFERENCED],
      ['document.title;', NO_SUCH_NAME],
      ['window.name;', NO_SUCH_NAME],
      ['process.cwd();', NO_SUCH_NAME],
    ],
  },
  {
    folder: 'packages/runtime/src/view',
    config: 'packages/runtime/src/view/tsconfig.json',
    may: [`export * from '@heddle/runtime/protocol';`, `export * from 'lit';`, 'document.title;'],
    mayNot: [
      [`export * from '@heddle/runtime/logic';`, NOT_REFERENCED],
      [`export * from 'node:fs';`, NO_SUCH_MODULE],
    ],
  },
  {
    folder: 'packages/runtime/src/host',
    config: 'packages/runtime/src/host/tsconfig.json',
    may: [`export * from '@heddle/runtime/view';`],
    mayNot: [[`export * from '@heddle/runtime/logic';`, NOT_REFERENCED]],
  },
  {
    folder: 'packages/compiler/src',
    config: 'packages/compiler/tsconfig.json',
    may: [`export * from '@heddle/runtime/protocol';`, `export * from '@heddle/components/catalog';`],
    mayNot: [
      [`export * from 'lit';`, NO_SUCH_MODULE],
      [`export * from 'node:fs';`, NO_SUCH_MODULE],
      ['document.title;', NO_SUCH_NAME],
    ],
  },
  {
    folder: 'packages/components/src',
    config: 'packages/components/tsconfig.json',
    may: [`export * from 'lit';`, 'document.title;'],
    mayNot: [[`export * from 'node:fs';`, NO_SUCH_MODULE]],
  },
  {
    folder: 'packages/components/src/catalog',
    config: 'packages/components/src/catalog/tsconfig.json',
    may: ['export const sizes = { small: 1 };'],
    mayNot: [['document.title;', NO_SUCH_NAME]],
  },
];

const check = new SnippetCheck();
beforeAll(() => {
  for (const law of laws) {
    for (const code of law.may) check.add(law, code);
    for (const [code] of law.mayNot) check.add(law, code);
  }
  check.run();
}, 120_000);
afterAll(() => check.remove());

describe.for(laws)('$folder', (law) => {
  test.for([...law.may])('may: %s', (code) => {
    expect(check.errors(law, code)).toEqual([]);
  });
  test.for([...law.mayNot])('may not: %s', ([code, error]) => {
    expect(check.errors(law, code).join('\n')).toMatch(error);
  });
});
