import { expect, test } from 'vitest';
import { createModules } from '../../src/logic/modules.ts';

type Factory = (require: (id: string) => unknown, module: { exports: unknown }, exports: unknown) => void;
const modules = (table: Record<string, Factory>) => createModules(table);

test('a module is run once, when it is first required', () => {
  const runs: string[] = [];
  const { require } = modules({
    'a.js': (require, module) => {
      runs.push('a');
      module.exports = { b: require('b.js'), again: require('b.js') };
    },
    'b.js': (_, __, exports) => {
      runs.push('b');
      (exports as Record<string, unknown>)['x'] = 1;
    },
    'c.js': () => runs.push('c'),
  });
  expect(require('a.js')).toEqual({ b: { x: 1 }, again: { x: 1 } });
  expect(runs).toEqual(['a', 'b']);
});

test('in a ring a module sees what is exported so far', () => {
  const { require } = modules({
    'a.js': (require, _, exports) => {
      (exports as Record<string, unknown>)['early'] = 1;
      Object.assign(exports as object, { seen: (require('b.js') as { saw: unknown }).saw });
    },
    'b.js': (require, module) => {
      module.exports = { saw: { ...(require('a.js') as object) } };
    },
  });
  expect(require('a.js')).toEqual({ early: 1, seen: { early: 1 } });
});

test('a computed path is taken from the requiring file', () => {
  const { require } = modules({
    'pages/a/a.js': (require, module) => {
      module.exports = [
        require('./local'),
        require('../../util/index.ts'),
        require(`/${'util'}`),
        require('../b/b.js'),
      ];
    },
    'pages/a/local.js': (_, module) => void (module.exports = 'local'),
    'pages/b/b.js': (_, module) => void (module.exports = 'b'),
    'util/index.ts': (_, module) => void (module.exports = 'util'),
  });
  expect(require('pages/a/a.js')).toEqual(['local', 'util', 'util', 'b']);
});

test('a missing module names itself and who asked; one that threw runs again', () => {
  let fails = true;
  const { require } = modules({
    'pages/a.js': (require) => require('./gone'),
    'bad.js': () => {
      if (fails) throw new Error('not yet');
    },
  });
  expect(() => require('pages/a.js')).toThrow(
    "module 'pages/gone' is not defined, require args is './gone', in pages/a.js",
  );
  expect(() => require('bad.js')).toThrow('not yet');
  fails = false;
  expect(require('bad.js')).toEqual({});
});
