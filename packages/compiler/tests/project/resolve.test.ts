import { expect, test } from 'vitest';
import { memoryHost } from '../../src/host.ts';
import { EMPTY_MODULE } from '../../src/project/browser-field.ts';
import { createResolver } from '../../src/project/resolve.ts';

function resolver(files: readonly string[], aliases?: Record<string, string>) {
  return createResolver(memoryHost(Object.fromEntries(files.map((file) => [file, '']))), aliases);
}

test('sources of templates: relative, absolute, bare, with and without suffix', () => {
  const { source } = resolver([
    'pages/a/row.wxml',
    'common/row.wxml',
    'common/math.wxs',
    'common/base.wxss',
    'common/theme.less',
  ]);
  const from = 'pages/a/index.wxml';
  expect(source(from, './row', '.wxml')).toBe('pages/a/row.wxml');
  expect(source(from, 'row.wxml', '.wxml')).toBe('pages/a/row.wxml');
  expect(source(from, '/common/row', '.wxml')).toBe('common/row.wxml');
  expect(source(from, '../../common/math.wxs', '.wxs')).toBe('common/math.wxs');
  expect(source(from, '../.././common//math', '.wxs')).toBe('common/math.wxs');
  expect(source('app.wxss', 'common/base', '.wxss')).toBe('common/base.wxss');
  expect(source('app.wxss', '/common/theme', '.wxss')).toBe('common/theme.less');
  expect(source(from, './gone', '.wxml')).toBe(undefined);
});

test('nothing outside of the source root is reached, except packages', () => {
  const files = ['secret.js', 'node_modules/kit/index.js', 'node_modules/kit/style.wxss', 'pages/a.js'];
  const { module, source, component } = resolver(files);
  expect(module('pages/a.js', '../../secret')).toBe(undefined);
  expect(module('pages/a.js', '/../secret')).toBe(undefined);
  expect(component('pages/a.json', '../../../x')).toEqual({ kind: 'missing', tried: [] });
  expect(module('pages/a.js', 'kit')).toBe('node_modules/kit/index.js');
  expect(module('app.js', 'kit/../../secret')).toBe(undefined);
  expect(source('app.wxss', 'kit/style.wxss', '.wxss')).toBe('node_modules/kit/style.wxss');
  expect(source('app.wxss', '~kit/style', '.wxss')).toBe('node_modules/kit/style.wxss');
});

test('the longest alias wins, and stands for templates and components too', () => {
  const { module, source, component } = resolver(['lib/one.js', 'other/one.js', 'exact.ts', 'lib/row.wxml'], {
    '~/*': '/lib/*',
    '~/deep/*': 'other/*',
    config: '/exact',
  });
  expect(module('pages/a.js', '~/one')).toBe('lib/one.js');
  expect(module('pages/a.js', '~/deep/one')).toBe('other/one.js');
  expect(module('pages/a.js', 'config')).toBe('exact.ts');
  expect(module('pages/a.js', 'config/one')).toBe(undefined);
  expect(source('pages/a.wxml', '~/row', '.wxml')).toBe('lib/row.wxml');
  expect(component('pages/a.json', '~/row')).toEqual({ kind: 'found', path: 'lib/row' });
});

test('packages are looked for in the folders upwards, the built ones first', () => {
  const { module } = resolver([
    'miniprogram_npm/a/index.js',
    'node_modules/a/index.js',
    'node_modules/b/index.js',
    'shop/miniprogram_npm/b/index.js',
    'miniprogram_npm/a/lib/util.js',
    'miniprogram_npm/util/index.js',
  ]);
  expect(module('pages/x.js', 'a')).toBe('miniprogram_npm/a/index.js');
  expect(module('pages/x.js', 'b')).toBe('node_modules/b/index.js');
  expect(module('shop/pages/x.js', 'b')).toBe('shop/miniprogram_npm/b/index.js');
  expect(module('pages/x.js', './a')).toBe('miniprogram_npm/a/index.js');
  expect(module('pages/x.js', './b/gone')).toBe(undefined);
  // Inside a package a bare name is a package, even when a file of that name lies beside.
  expect(module('miniprogram_npm/a/lib/x.js', 'util')).toBe('miniprogram_npm/util/index.js');
});

test('the file wins over the folder, and TypeScript may name what it emits', () => {
  const { module } = resolver([
    'lib/a.js',
    'lib/a/index.js',
    'lib/b/index.ts',
    'lib/c.ts',
    'lib/types.d.ts',
    'index.js',
  ]);
  expect(module('x.js', './lib/a')).toBe('lib/a.js');
  expect(module('x.js', './lib/a/')).toBe('lib/a.js');
  expect(module('x.js', './lib/b')).toBe('lib/b/index.ts');
  expect(module('x.js', './lib/c.js')).toBe('lib/c.ts');
  expect(module('x.js', './lib/types')).toBe(undefined);
  expect(module('lib/a.js', '..')).toBe('index.js');
});

/** A package `kit` with this package.json and these files. */
function kit(packageJson: object, ...files: string[]) {
  const all = ['package.json', ...files].map((file) => [`node_modules/kit/${file}`, JSON.stringify(packageJson)]);
  return createResolver(memoryHost(Object.fromEntries(all) as Record<string, string>));
}

test('a package is entered by its `main`, with or without suffix, file or folder, else by its `module`', () => {
  const at = (packageJson: object, ...files: string[]) => kit(packageJson, ...files).module('page.js', 'kit');
  expect(at({ main: './dist/kit' }, 'dist/kit.js', 'index.js')).toBe('node_modules/kit/dist/kit.js');
  expect(at({ main: 'dist/' }, 'dist/index.js', 'index.js')).toBe('node_modules/kit/dist/index.js');
  expect(at({ main: 'gone.js', module: 'esm/kit.mjs' }, 'esm/kit.mjs')).toBe('node_modules/kit/esm/kit.mjs');
  expect(at({ main: 'gone.js' }, 'index.js')).toBe('node_modules/kit/index.js');
  expect(at({ miniprogram: 'mini', main: 'lib/kit.js' }, 'mini/index.js', 'lib/kit.js')).toBe(
    'node_modules/kit/mini/index.js',
  );
});

test('a package that only has `exports` is entered by them', () => {
  const exports = {
    '.': { types: './kit.d.ts', node: './node.js', import: { types: './kit.d.ts', default: './esm/kit.mjs' } },
    './part': ['./esm/part.mjs'],
    './parts/*': './esm/parts/*.mjs',
    './parts/old/*': { require: './cjs/*.cjs' },
    './out': '../../secret.js',
  };
  const files = ['node.js', 'esm/kit.mjs', 'esm/part.mjs', 'esm/parts/one.mjs', 'cjs/one.cjs'];
  const { module } = kit({ exports }, ...files);
  expect(module('page.js', 'kit')).toBe('node_modules/kit/esm/kit.mjs');
  expect(module('page.js', 'kit/part')).toBe('node_modules/kit/esm/part.mjs');
  expect(module('page.js', 'kit/parts/one')).toBe('node_modules/kit/esm/parts/one.mjs');
  expect(module('page.js', 'kit/parts/old/one')).toBe('node_modules/kit/cjs/one.cjs');
  expect(module('page.js', 'kit/other')).toBe(undefined);
  expect(module('page.js', 'kit/out')).toBe(undefined);
  expect(kit({ exports: './only.js' }, 'only.js').module('page.js', 'kit')).toBe('node_modules/kit/only.js');
});

test('the field `browser` puts files and packages in place of others', () => {
  const browser = {
    './lib/adapter.js': './lib/xhr',
    './lib/unneeded': false,
    fs: false,
    crypto: './lib/random.js',
    'node-fetch': 'fetch-anywhere',
  };
  const files = ['index.js', 'lib/adapter.js', 'lib/xhr.js', 'lib/unneeded.js', 'lib/random.js'];
  const packages = ['kit', 'node-fetch', 'fetch-anywhere'].map((name) => [`node_modules/${name}/index.js`, '']);
  const { module } = createResolver(
    memoryHost({
      'node_modules/kit/package.json': JSON.stringify({ browser }),
      ...(Object.fromEntries(packages) as Record<string, string>),
      ...Object.fromEntries(files.map((file) => [`node_modules/kit/${file}`, ''])),
    }),
  );
  const from = 'node_modules/kit/lib/deep/x.js';
  expect(module(from, '../adapter')).toBe('node_modules/kit/lib/xhr.js');
  expect(module('page.js', 'kit/lib/adapter.js')).toBe('node_modules/kit/lib/xhr.js');
  expect(module(from, 'crypto')).toBe('node_modules/kit/lib/random.js');
  expect(module(from, 'node-fetch')).toBe('node_modules/fetch-anywhere/index.js');
  expect(module('page.js', 'node-fetch')).toBe('node_modules/node-fetch/index.js');
  expect([module(from, 'fs'), module(from, '../unneeded')]).toEqual([EMPTY_MODULE, EMPTY_MODULE]);
  expect(module('page.js', 'fs')).toBe(undefined);
});

test('a package that has a version for browsers is entered by that', () => {
  const at = (packageJson: object, ...files: string[]) => kit(packageJson, ...files).module('page.js', 'kit');
  expect(at({ main: './node.js', browser: './browser.js' }, 'node.js', 'browser.js')).toBe(
    'node_modules/kit/browser.js',
  );
  const exports = { node: './node.js', browser: { import: './browser.mjs' }, default: './other.js' };
  expect(at({ exports }, 'node.js', 'browser.mjs', 'other.js')).toBe('node_modules/kit/browser.mjs');
  expect(at({ exports: { miniprogram: './mini.js', ...exports } }, 'mini.js', 'browser.mjs')).toBe(
    'node_modules/kit/mini.js',
  );
});
