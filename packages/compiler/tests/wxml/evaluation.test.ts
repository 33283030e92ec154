import { compile, memoryHost } from '@heddle/compiler';
import type { ViewBundle } from '@heddle/runtime/protocol';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNaiveView } from '../oracle/naive-view.ts';
import type { ElementTree } from '../oracle/tree.ts';
import { encode, stable } from '../oracle/values.ts';

const data: Readonly<Record<string, unknown>> = {
  n: 3,
  z: 0,
  s: '7',
  e: '',
  t: true,
  f: false,
  nil: null,
  list: [1, 'two', null],
  o: { x: 1, deep: { y: [5] } },
};

/** Source that means the same in a binding and in JavaScript: members exist, `??` is left out. */
const { expression } = fc.letrec<{ expression: string; leaf: string }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(...Object.keys(data), 'o.x', 'o.deep', 'o.deep.y[0]', 'list[1]', 'list.length', 's.length'),
    fc.integer({ min: -9, max: 99 }).map((n) => (n < 0 ? `(${n})` : String(n))),
    fc.constantFrom(`'a'`, `''`, '1.5', 'true', 'null', 'undefined', '[1, 2]', '({a: 1})'),
  ),
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc
      .tuple(
        tie('expression'),
        fc.constantFrom(
          '+',
          '-',
          '*',
          '/',
          '%',
          '<',
          '>',
          '<=',
          '>=',
          '==',
          '!=',
          '===',
          '!==',
          '&',
          '|',
          '^',
          '<<',
          '>>',
          '>>>',
          '&&',
          '||',
        ),
        tie('expression'),
      )
      .map((parts) => `(${parts.join(' ')})`),
    fc
      .tuple(fc.constantFrom('!', '-', '+', '~', 'typeof ', 'void '), tie('expression'))
      .map(([op, of]) => `(${op}(${of}))`),
    fc.tuple(tie('expression'), tie('expression'), tie('expression')).map(([c, a, b]) => `(${c} ? ${a} : ${b})`),
  ),
}));

test('generated expressions mean what JavaScript says', () => {
  fc.assert(
    fc.property(fc.array(expression, { minLength: 20, maxLength: 20 }), (sources) => {
      const wxml = sources.map((source) => `<view v="{{ ${source.replaceAll('"', '&quot;')} }}" />`).join('');
      const compiled = compile(
        memoryHost({ 'app.json': '{ "pages": ["page"] }', 'page.js': 'Page({})', 'page.wxml': wxml }),
      );
      // oxlint-disable-next-line no-new-func -- this is how a test loads what the compiler emitted
      const bundle = new Function(`return (${compiled.view ?? ''})`)() as ViewBundle;
      const trees = createNaiveView(bundle, () => {}).render('page', data) as ElementTree[];
      // oxlint-disable-next-line no-new-func -- the reference is the engine itself
      const expected = sources.map(
        (source) => new Function(...Object.keys(data), `return ${source}`)(...Object.values(data)) as unknown,
      );
      expect(trees.map(({ attrs }) => stable(attrs?.['v']))).toEqual(expected.map((value) => stable(encode(value))));
    }),
    { numRuns: 250 },
  );
});
