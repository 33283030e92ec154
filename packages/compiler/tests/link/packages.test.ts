import { describe, expect, test } from 'vitest';
import { compile, memoryHost, type Bundles, type Compiled } from '@heddle/compiler';

const component = (path: string, text: string) => ({
  [`${path}.json`]: '{ "component": true }',
  [`${path}.wxml`]: `<view>${text}</view>`,
  [`${path}.wxss`]: `.${text} { color: red }`,
  [`${path}.js`]: `Component({ data: { text: '${text}' } });`,
});

const page = (path: string, text: string, uses: Record<string, string> = {}) => ({
  ...component(path, text),
  [`${path}.js`]: `Page({ data: { text: '${text}' } });`,
  [`${path}.json`]: JSON.stringify({ usingComponents: uses }),
});

const FILES = {
  'app.json': JSON.stringify({
    pages: ['pages/home'],
    subpackages: [
      { root: 'shop', name: 'the-shop', pages: ['list'], entry: 'start' },
      { root: 'shop/offers', pages: ['today'] },
    ],
    preloadRule: { 'pages/home': { network: 'all', packages: ['the-shop', 'shop/offers/', 'nothing'] } },
  }),
  ...page('pages/home', 'in-home', { both: '/node_modules/kit/both', offer: '/shop/offers/offer' }),
  ...page('shop/list', 'in-list', {
    own: './own',
    common: '/common',
    both: '/node_modules/kit/both',
    one: '/node_modules/kit/one',
  }),
  ...page('shop/offers/today', 'in-today', { offer: './offer' }),
  ...component('shop/own', 'in-own'),
  ...component('shop/offers/offer', 'in-offer'),
  ...component('common', 'in-common'),
  ...component('node_modules/kit/both', 'in-both'),
  ...component('node_modules/kit/one', 'in-one'),
  'shop/list.wxml':
    '<import src="row" /><wxs src="../m.wxs" module="m" /><switch checked="{{m.f()}}" /><template is="row" />',
  'shop/row.wxml': '<template name="row"><view>in-row</view></template>',
  'm.wxs': "exports.f = function () { return 'in-wxs'; };",
  'shop/start.js': "exports.x = 'in-start';",
  'shop/list.wxss': '.in-list { color: red } @font-face { font-family: in-font; src: url(data:,); }',
};

const compiled = compile(memoryHost(FILES), { sourceMaps: true }) as Compiled;

/** Names of all that a part has, by side. */
function namesIn({ view, logic }: Bundles): Record<'view' | 'logic', string[]> {
  const found = (code: string): string[] => [...new Set(code.match(/\bin-[a-z]+/g) ?? [])].sort();
  return { view: found(view), logic: found(logic) };
}

describe('each package has what lies below its root, and what of npm it alone uses', () => {
  const [shop, offers] = compiled.packages;
  test('the main package has the rest', () => {
    const names = ['in-both', 'in-common', 'in-home'];
    expect(namesIn(compiled)).toEqual({ view: names, logic: names });
  });
  test('a package', () => {
    expect(shop!.root).toBe('shop');
    expect(namesIn(shop!)).toEqual({
      view: ['in-font', 'in-list', 'in-one', 'in-own', 'in-row', 'in-wxs'],
      logic: ['in-list', 'in-one', 'in-own', 'in-start'],
    });
  });
  test('a package within the folder of another', () => {
    expect(offers!.root).toBe('shop/offers');
    expect(namesIn(offers!)).toEqual({ view: ['in-offer', 'in-today'], logic: ['in-offer', 'in-today'] });
  });
});

test('a package says which built-ins it is the first to use', () => {
  expect(compiled.packages.map(({ builtins }) => builtins)).toEqual([['switch'], []]);
  expect(compiled.config.builtins).toEqual(['switch', 'view']);
});

test('the running app knows the packages and what to load in advance', () => {
  expect(compiled.config).toMatchObject({
    packages: [{ root: 'shop', name: 'the-shop' }, { root: 'shop/offers' }],
    preload: { 'pages/home': { packages: ['shop', 'shop/offers'], always: true } },
  });
});

test('each part has maps of its own', () => {
  const sources = compiled.packages.map(({ sourceMaps }) =>
    sourceMaps!().logic.sources.filter((file) => file?.endsWith('.js')),
  );
  expect(sources).toEqual([
    expect.arrayContaining(['shop/list.js', 'shop/start.js']),
    expect.arrayContaining(['shop/offers/today.js']),
  ]);
  expect(compiled.sourceMaps!().logic.sources).not.toContain('shop/list.js');
});

test('an app without sub-packages has none', () => {
  const { packages, config } = compile(memoryHost({ 'app.json': '{ "pages": ["p"] }', ...page('p', 'x') })) as Compiled;
  expect(packages).toEqual([]);
  expect(config.packages).toBeUndefined();
});
