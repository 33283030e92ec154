import { expect, test } from 'vitest';
import { compile, memoryHost } from '../../src/index.ts';

/** Paths by which the app can start threads, with the modules of each. */
function threadsOf(workers: unknown, script: string, files: Readonly<Record<string, string>>): unknown {
  const app = { pages: ['index'], ...(workers === undefined ? {} : { workers }) };
  const page = { 'app.json': JSON.stringify(app), 'index.wxml': '<view/>', 'index.js': `${script}\nPage({});` };
  const compiled = compile(memoryHost({ ...page, ...files }));
  if (compiled.view === undefined) throw new Error('no app');
  return Object.fromEntries(compiled.parts.scripts.threads);
}

const files = {
  'threads/sum.js': "const add = require('./lib/add');",
  'threads/lib/add.ts': 'export const add = (a: number, b: number) => a + b;',
  'threads/lib/types.d.ts': 'declare type Sum = number;',
  'threads/notes.txt': 'not a script',
};

test('a path that is written out starts that script, with all it requires', () => {
  const threads = threadsOf(undefined, "wx.createWorker('/threads/sum.js');", files);
  expect(threads).toEqual({ '/threads/sum.js': ['threads/sum.js', 'threads/lib/add.ts'] });
});

test('a script in TypeScript is started by the name of what becomes of it', () => {
  const threads = threadsOf('threads', "wx.createWorker('threads/lib/add.js');", files);
  expect(threads).toEqual({ 'threads/lib/add.js': ['threads/lib/add.ts'] });
});

test.each([
  ['a computed path', "wx.createWorker('threads/' + name + '.js');", 'threads'],
  ['a folder with slashes', 'const { createWorker } = wx; createWorker(name);', '/threads/'],
  ['a folder in a package of its own', 'promisify(wx);', { path: 'threads', isSubpackage: true }],
])('%s may mean every script of the folder that app.json names', (_, script, workers) => {
  expect(threadsOf(workers, script, files)).toEqual({
    'threads/sum.js': ['threads/sum.js', 'threads/lib/add.ts'],
    'threads/lib/add.js': ['threads/lib/add.ts'],
  });
});

test('an app that starts no worker takes none along', () => {
  expect(threadsOf('threads', 'wx.getStorageSync("a");', files)).toEqual({});
});
