import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { compile, type Compiled } from '@heddle/compiler';
import { diskHost } from '../../src/node.ts';
import { createResolver } from '../../src/project/resolve.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder on disk with these files; a value `{ link }` is a link to another of its folders. */
function onDisk(files: Readonly<Record<string, string | { link: string }>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'heddle-')));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (typeof content === 'string') writeFileSync(join(folder, path), content);
    else symlinkSync(join(folder, content.link), join(folder, path), 'dir');
  }
  return folder;
}

test('files of the root and packages of the folders around it', () => {
  const folder = onDisk({
    'app/src/app.json': '{}',
    'app/node_modules/near/index.js': 'near',
    'node_modules/@s/far/index.js': 'far',
    'app/secret.js': 'secret',
  });
  const host = diskHost(join(folder, 'app/src'));
  expect(host.read('app.json')).toBe('{}');
  expect(host.read('node_modules/near/index.js')).toBe('near');
  expect(host.read('node_modules/@s/far/index.js')).toBe('far');
  expect(host.locate('node_modules/@s/far/index.js')).toBe(join(folder, 'node_modules/@s/far/index.js'));
  expect(host.exists('node_modules/near')).toBe(false);
  expect(host.read('node_modules/gone/index.js')).toBe(undefined);
  expect(host.read('app.json/child')).toBe(undefined);
  expect(host.read('../secret.js')).toBe(undefined);
  expect(host.read('node_modules/../secret.js')).toBe(undefined);
});

test('a package that another one needs is found, once, whatever installed it', () => {
  const flat = onDisk({
    'app.json': '{}',
    'node_modules/a/index.js': '',
    'node_modules/a/node_modules/c/index.js': 'old',
    'node_modules/b/index.js': '',
    'node_modules/c/index.js': 'new',
  });
  const store = 'node_modules/.pnpm';
  const pnpm = onDisk({
    'app.json': '{}',
    [`${store}/a@1/node_modules/a/index.js`]: '',
    [`${store}/b@1/node_modules/b/index.js`]: '',
    [`${store}/c@1/node_modules/c/index.js`]: 'old',
    [`${store}/c@2/node_modules/c/index.js`]: 'new',
    [`${store}/a@1/node_modules/c`]: { link: `${store}/c@1/node_modules/c` },
    [`${store}/b@1/node_modules/c`]: { link: `${store}/c@2/node_modules/c` },
    'node_modules/a': { link: `${store}/a@1/node_modules/a` },
    'node_modules/b': { link: `${store}/b@1/node_modules/b` },
    'node_modules/c': { link: `${store}/c@2/node_modules/c` },
  });
  for (const root of [flat, pnpm]) {
    const host = diskHost(root);
    const { module } = createResolver(host);
    const fromA = module('node_modules/a/index.js', 'c');
    const fromB = module('node_modules/b/index.js', 'c');
    expect([fromA, fromB, module('app.js', 'c')]).toEqual([
      'node_modules/a/node_modules/c/index.js',
      'node_modules/c/index.js',
      'node_modules/c/index.js',
    ]);
    expect([fromA, fromB].map((id) => host.read(id ?? ''))).toEqual(['old', 'new']);
  }
});

test('what was read is kept until it is invalidated', () => {
  const folder = onDisk({ 'a.js': '1', 'b.js': '1' });
  const host = diskHost(folder);
  expect([host.read('a.js'), host.read('b.js'), host.exists('c.js')]).toEqual(['1', '1', false]);
  for (const name of ['a.js', 'b.js', 'c.js']) writeFileSync(join(folder, name), '2');
  expect([host.read('a.js'), host.exists('c.js')]).toEqual(['1', false]);
  host.invalidate('a.js');
  expect([host.read('a.js'), host.read('b.js')]).toEqual(['2', '1']);
  host.invalidate();
  expect([host.read('b.js'), host.exists('c.js')]).toEqual(['2', true]);
});

test('extended libraries of the platform are supplied, unless the app has its own', () => {
  const folder = onDisk({ 'bare/app.json': '{}', 'own/node_modules/weui-miniprogram/cell/cell.json': 'own' });
  const { component } = createResolver(diskHost(join(folder, 'bare')));
  expect(component('a.json', 'weui-miniprogram/cell/cell')).toEqual({
    kind: 'found',
    path: 'node_modules/weui-miniprogram/miniprogram_dist/cell/cell',
  });
  expect(diskHost(join(folder, 'own')).read('node_modules/weui-miniprogram/cell/cell.json')).toBe('own');
  expect(diskHost(join(folder, 'bare')).exists('node_modules/vitest/package.json')).toBe(false);
});

test('apps that take WeUI from the platform have its style sheet below their own', () => {
  const folder = onDisk({
    'app.json': '{ "pages": ["a"], "useExtendedLib": { "weui": true } }',
    'app.wxss': 'page { --weui-BG-0: #123 }',
    'a.js': 'Page({})',
    'a.wxml': '',
  });
  const css = (compile(diskHost(folder)) as Compiled).outputs.get('app.wxss')?.css ?? '';
  expect(css).toContain('.weui-btn{');
  expect(css.endsWith('.wx-page{--weui-BG-0:#123}\n')).toBe(true);
});

test('what project.config.json leaves out is not there, wherever it lies', () => {
  const packOptions = {
    ignore: [
      { type: 'folder', value: '/docs/' },
      { type: 'file', value: './notes.txt' },
      { type: 'suffix', value: '.webp' },
      { type: 'prefix', value: 'draft-' },
      { type: 'glob', value: 'test/**/*.{js,ts}' },
      { type: 'regexp', value: '\\.old\\.' },
      { type: 'regexp', value: '(' },
    ],
    include: [{ type: 'file', value: 'docs/logo.png' }],
  };
  const left = ['docs/a.md', 'notes.txt', 'a/b.webp', 'a/draft-1.js', 'test/x.js', 'test/a/b/x.ts', 'a.old.js'];
  const kept = ['app.json', 'docs/logo.png', 'documents/a.md', 'a/notes.txt', 'test/x.json', 'a/test/x.js'];
  const inner = Object.fromEntries([...left, ...kept].map((path) => [`mini/${path}`, path]));
  const folder = onDisk({
    ...inner,
    'project.config.json': JSON.stringify({ miniprogramRoot: '/mini/', packOptions }),
    'other/docs/a.md': 'other',
  });
  const host = diskHost(join(folder, 'mini'));
  expect(left.filter((path) => host.exists(path))).toEqual([]);
  expect(kept.map((path) => host.read(path))).toEqual(kept);
  expect(host.read('project.config.json')).toContain('miniprogramRoot');
  // That project is about another folder.
  expect(diskHost(join(folder, 'other')).exists('docs/a.md')).toBe(true);
});

test('packages that are packed by hand are found where project.config.json says', () => {
  const folder = onDisk({
    'mini/app.json': '{}',
    'npm/node_modules/far/index.js': 'far',
    'node_modules/near/index.js': 'near',
    'project.config.json': JSON.stringify({
      miniprogramRoot: 'mini/',
      setting: {
        packNpmManually: true,
        packNpmRelationList: [{ packageJsonPath: './npm/package.json', miniprogramNpmDistDir: './mini/' }],
      },
    }),
  });
  const host = diskHost(join(folder, 'mini'));
  expect(host.read('node_modules/far/index.js')).toBe('far');
  expect(host.read('node_modules/near/index.js')).toBe('near');
  expect(host.exists('node_modules/missing/index.js')).toBe(false);
});
