import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile, memoryHost, type Compiled } from '@heddle/compiler';

/** docs/compiled-output.md shows what one page becomes: its first block is compiled, the other two are compared. */
const document = readFileSync(new URL('../../../../docs/compiled-output.md', import.meta.url), 'utf8');
const blocks = [...document.matchAll(/^```(?:html|js)\n(.*?)^```$/gms)].map(([, text]) => text!);
const [page = '', view = '', skeleton = ''] = blocks;

const { diagnostics, outputs } = compile(
  memoryHost({
    'app.json': '{ "pages": ["pages/index/index"] }',
    'pages/index/index.wxml': page,
    'pages/index/index.js': 'Page({ toggle() {}, pick() {} });',
    'pages/index/index.json': '{ "usingComponents": { "my-card": "/components/card/card" } }',
    'pages/index/price.wxs': 'module.exports = { format: function (price) { return price.toFixed(2) } }',
    'shared/badge.wxml': '<template name="badge"><text>{{n}}</text></template>',
    'components/card/card.json': '{ "component": true }',
    'components/card/card.js': 'Component({ properties: { heading: String, on: Boolean } });',
    'components/card/card.wxml': '<view>{{heading}}</view><slot/>',
  }),
) as Compiled;

test('the example has no mistakes', () => {
  expect(diagnostics).toEqual([]);
});

test.each([
  ['view', view],
  ['skeleton', skeleton],
] as const)('the %s unit is as shown', (side, shown) => {
  const emitted = outputs.get('pages/index/index.wxml')?.[side] ?? '';
  expect(withoutLayout(shown)).toBe(withoutLayout(`"pages/index/index": ${emitted}`));
});

/** The page breaks lines for readers and prefers single quotes. */
function withoutLayout(code: string): string {
  return code
    .replaceAll("'", '"')
    .replace(/\s+/g, '')
    .replace(/,(?=[}\])])/g, '')
    .replace(/[;,]$/, '');
}
