import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { compile, positionAt, type Compiled } from '@heddle/compiler';
import type { ViewBundle } from '@heddle/runtime/protocol';
import { readMappings } from '../../src/link/mappings.ts';
import { diskHost } from '../../src/node.ts';
import type { SourceMap } from '../../src/source-map.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const page = { 'app.json': '{ "pages": ["a"] }', 'a.js': 'Page({})', 'a.wxml': '<view class="a" />' };

function compileOnDisk(files: Readonly<Record<string, string>>): Compiled {
  const root = mkdtempSync(join(tmpdir(), 'heddle-'));
  folders.push(root);
  for (const [path, text] of Object.entries({ ...page, ...files })) writeFileSync(join(root, path), text);
  return compile(diskHost(root), { sourceMaps: true }) as Compiled;
}

/** `file:line:column`, from 1, of what a part of the page's sheet was made of. */
function originIn({ view }: Compiled): (part: string) => string {
  // oxlint-disable-next-line no-new-func -- this is how a test loads what the compiler emitted
  const { styles } = new Function(`return (${view})`)() as ViewBundle;
  const [css, url] = styles.sheets['a']!.css.split('/*# sourceMappingURL=data:application/json;charset=utf-8,');
  const map = JSON.parse(decodeURIComponent(url!.replace(/ \*\/$/, ''))) as SourceMap;
  const segments = readMappings(map.mappings);
  return (part) => {
    const { line, column } = positionAt(css!, css!.indexOf(part));
    const found = segments[line - 1]!.find((segment) => segment.column === column - 1)!;
    return `${map.sources[found.source]}:${found.sourceLine + 1}:${found.sourceColumn + 1}`;
  };
}

const less = {
  'a.less': '@import "b";\n.a {\n  .in {\n    width: 10rpx;\n  }\n}\n',
  'b.less': '\n@main: red;\n.b { color: @main }\n',
};

test('a sheet leads to the line of Less that it was made of, in the file that was imported too', () => {
  const originOf = originIn(compileOnDisk(less));
  expect(originOf('.b{')).toBe('b.less:3:1');
  expect(originOf('color:red')).toBe('b.less:3:6');
  // Less tells of each part of a selector where it was written.
  expect(originOf('.a .in{')).toBe('a.less:2:1');
  expect(originOf('width:')).toBe('a.less:4:5');
});

test('and to the line of Sass', () => {
  const originOf = originIn(
    compileOnDisk({
      'a.scss': '@use "b";\n.a {\n  &-in {\n    width: b.$wide;\n  }\n}\n',
      'b.scss': '$wide: 10rpx;\n\n.b { top: 0 }',
    }),
  );
  expect(originOf('.b{')).toBe('b.scss:3:1');
  expect(originOf('.a-in{')).toBe('a.scss:3:3');
  expect(originOf('width:')).toBe('a.scss:4:5');
});

const plugin = `{
  postcssPlugin: 'twice',
  Declaration(declaration) {
    if (declaration.prop !== 'width') return;
    declaration.cloneBefore({ prop: 'min-width' });
    declaration.prop = 'max-width';
  },
}`;

test('through the plugins of a PostCSS configuration that is an ES module', () => {
  const config = { 'postcss.config.mjs': `export default { plugins: [${plugin}] };` };
  const inLess = originIn(compileOnDisk({ ...less, ...config }));
  expect(inLess('min-width:')).toBe('a.less:4:5');
  expect(inLess('max-width:')).toBe('a.less:4:5');
  expect(inLess('.b{')).toBe('b.less:3:1');
  const inWxss = originIn(compileOnDisk({ 'a.wxss': '\n.a {\n  width: 1px;\n}', ...config }));
  expect(inWxss('max-width:')).toBe('a.wxss:3:3');
});

test('a plugin that takes its time is refused, and the sheet stays as it is', () => {
  const config = "module.exports = { plugins: [{ postcssPlugin: 'late', async Once() {} }] };";
  const compiled = compileOnDisk({ 'a.wxss': '.a { top: 0 }', 'postcss.config.cjs': config });
  expect(compiled.diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ['wxss/postcss-unused', 'The PostCSS configuration is not used: one of its plugins is asynchronous.'],
  ]);
  expect(compiled.outputs.get('a.wxss')?.css).toBe('.a{top:0}\n');
});

test('what is wrong in a sheet is told where its author wrote it', () => {
  const text = '.fine { top: 0 }\n\n.a {\n  .in {\n    background: url(missing.png);\n  }\n}\n';
  const { diagnostics } = compileOnDisk({ 'a.less': text });
  const places = diagnostics.map(({ code, file, span }) => {
    const { line, column } = positionAt(text, span!.start);
    return `${code} ${file}:${line}:${column}`;
  });
  expect(places).toEqual(['wxss/asset-missing a.less:5:5']);
});
