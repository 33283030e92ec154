import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createCompiler, type Compiled } from '@heddle/compiler';
import { diskHost } from '../../src/node.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const page = { 'app.json': '{ "pages": ["a"] }', 'a.js': 'Page({})', 'a.wxml': '<view class="a" />' };

/** An app on disk; `write` changes it and compiles again. */
function compileOnDisk(files: Readonly<Record<string, string>>): {
  readonly compiled: Compiled;
  write(path: string, text: string): Compiled;
} {
  const root = mkdtempSync(join(tmpdir(), 'heddle-'));
  folders.push(root);
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries({ ...page, ...files })) put(path, text);
  const host = diskHost(root);
  const compiler = createCompiler(host);
  return {
    compiled: compiler.compile() as Compiled,
    write(path, text) {
      put(path, text);
      host.invalidate(path);
      compiler.invalidate(path);
      return compiler.compile() as Compiled;
    },
  };
}

const cssOf = ({ outputs }: Compiled, file: string): string | undefined => outputs.get(file)?.css;
const found = ({ diagnostics }: Compiled): unknown[] => diagnostics.map(({ code, file, span }) => [code, file, span]);

test('a Less file is compiled, imports and units included', () => {
  const { compiled } = compileOnDisk({
    'a.less': '@import "styles/colors"; .a { .b { color: @main; width: (@size * 2) } }',
    'styles/colors.less': '@main: #123456; @size: 10rpx;',
  });
  expect(compiled.diagnostics).toEqual([]);
  expect(cssOf(compiled, 'a.less')).toBe('.a .b{color:#123456;width:calc(20 * var(--rpx))}\n');
});

test('a Sass file imports from the source root, and style sheets that are no Sass', () => {
  const { compiled } = compileOnDisk({
    'a.scss': '@import "/styles/icons.wxss"; @import "/styles/main"; @import "./near.wxss";',
    'styles/icons.wxss': '.icon { width: 10rpx }',
    'styles/main.scss': '.main { .in { top: 0 } }',
    'near.wxss': '.near { left: 0 }',
  });
  expect(compiled.diagnostics).toEqual([]);
  expect(cssOf(compiled, 'a.scss')).toBe('.icon{width:calc(10 * var(--rpx))}\n.main .in{top:0}\n.near{left:0}\n');
});

test('a Sass file is compiled, in both of its syntaxes', () => {
  const { compiled } = compileOnDisk({
    'a.scss': '@use "styles/colors" as c; .a { &:active { color: c.$main; width: 10rpx * 2 } }',
    'styles/_colors.scss': '$main: #123456;',
    'app.sass': 'page\n  color: red\n',
  });
  expect(compiled.diagnostics).toEqual([]);
  expect(cssOf(compiled, 'a.scss')).toBe('.a:active{color:#123456;width:calc(20 * var(--rpx))}\n');
  expect(cssOf(compiled, 'app.sass')).toBe('.wx-page{color:red}\n');
});

test('a sheet can import one of another kind', () => {
  const { compiled } = compileOnDisk({ 'a.wxss': '@import "b.less";', 'b.less': '@c: red; .b { color: @c }' });
  expect(cssOf(compiled, 'a.wxss')).toBe('.b{color:red}\n');
});

test.each([
  ['a.less', '.a {\n  color: @none;\n}'],
  ['a.scss', '.a {\n  color: $none;\n}'],
])('a mistake in %s is reported at its place', (file, text) => {
  const { compiled } = compileOnDisk({ [file]: text });
  const start = text.search(/[@$]none/);
  expect(found(compiled)).toEqual([['wxss/preprocessor-failed', file, { start, end: start + 1 }]]);
});

test('what is imported is read again when it changes', () => {
  const app = compileOnDisk({ 'a.less': '@import "b"; .a { color: @c }', 'b.less': '@c: red;' });
  expect(cssOf(app.compiled, 'a.less')).toBe('.a{color:red}\n');
  expect(cssOf(app.write('b.less', '@c: blue;'), 'a.less')).toBe('.a{color:blue}\n');
  expect(found(app.write('b.less', '@c: {'))).toEqual([['wxss/preprocessor-failed', 'b.less', { start: 5, end: 5 }]]);
  expect(cssOf(app.write('b.less', '@c: green;'), 'a.less')).toBe('.a{color:green}\n');
});

/** A plugin as authors write them: each `--x(…)` doubles a number. */
const doubling = `module.exports = (options = {}) => ({ postcssPlugin: 'doubling', Declaration(declaration, { result }) {
  if (declaration.prop === 'broken') throw declaration.error('No such thing');
  declaration.value = declaration.value.replace(/double\\((\\d+)/g, (_, n) => '(' + n * (options.factor ?? 2)).replace(/[()]/g, '');
} }); module.exports.postcss = true;`;

test('the PostCSS plugins of an author see what is compiled, and what packages bring stays', () => {
  const { compiled } = compileOnDisk({
    'postcss.config.js': `module.exports = ({ env }) => ({ plugins: { './plugins/doubling.js': { factor: 3 }, './gone.js': false } });`,
    'plugins/doubling.js': doubling,
    'app.wxss': '@import "./styles/more.wxss"; page { width: double(2)rpx }',
    'styles/more.wxss': '.more { width: double(1)px }',
    'a.less': '@n: 4; .a { width: ~"double(@{n})px" }',
  });
  expect(compiled.diagnostics).toEqual([]);
  expect(cssOf(compiled, 'app.wxss')).toBe('.more{width:3px}\n.wx-page{width:calc(6 * var(--rpx))}\n');
  expect(cssOf(compiled, 'a.less')).toBe('.a{width:12px}\n');
});

test('a mistake that a PostCSS plugin finds, and a configuration that cannot be used', () => {
  const broken = compileOnDisk({
    'postcss.config.cjs': `module.exports = { plugins: [require('./doubling.cjs')()] };`,
    'doubling.cjs': doubling,
    'a.wxss': '.a {\n  broken: 1;\n}',
  });
  expect(found(broken.compiled)).toEqual([['wxss/preprocessor-failed', 'a.wxss', { start: 7, end: 8 }]]);
  const { compiled } = compileOnDisk({
    '.postcssrc.json': '{ "plugins": { "gone-plugin": {} } }',
    'a.wxss': '.a { width: 1px }',
  });
  expect(found(compiled)).toEqual([['wxss/postcss-unused', 'a.wxss', { start: 0, end: 0 }]]);
  expect(cssOf(compiled, 'a.wxss')).toBe('.a{width:1px}\n');
});
