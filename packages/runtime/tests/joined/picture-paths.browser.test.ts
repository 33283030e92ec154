import { expect, test } from 'vitest';
import { startJoined } from './app.ts';

const card = {
  'parts/card/card.json': '{ "component": true }',
  'parts/card/card.js': "Component({ properties: { picture: String }, data: { own: './own.png' } })",
  'parts/card/card.wxml': '<image id="own" src="{{own}}" /><image id="given" src="{{picture}}" /><slot />',
};

async function addresses(page: string, picture: string): Promise<Record<string, string>> {
  const app = await startJoined({
    ...card,
    'app.json': '{ "pages": ["pages/shop/shop"], "usingComponents": { "card": "/parts/card/card" } }',
    'pages/shop/shop.js': `Page({ data: { picture: ${JSON.stringify(picture)} } })`,
    'pages/shop/shop.wxml': page,
    'shared/logo.wxml': '<image id="logo" src="logo.png" />',
    'shared/row.wxml': '<template name="row"><image id="row" src="{{picture}}" /></template>',
  });
  const images = [...app.root().querySelectorAll<HTMLElement & { src: string }>('wx-image')];
  return Object.fromEntries(images.map(({ id, src }) => [id, src]));
}

const page = `<image id="page" src="{{picture}}" /><card picture="{{picture}}"><image id="slotted" src="{{picture}}" /></card>
  <import src="/shared/row.wxml" /><template is="row" data="{{picture}}" />`;

test('a bound path is read from the folder of the page or component whose template has the tag', async () => {
  expect(await addresses(page, './a.png')).toEqual({
    page: './pages/shop/a.png',
    own: './parts/card/own.png',
    given: './parts/card/a.png',
    slotted: './pages/shop/a.png',
    row: './pages/shop/a.png',
  });
});

test.each([
  ['icons/a.png', './pages/shop/icons/a.png'],
  ['../a.png', './pages/a.png'],
  ['./../../a.png', './a.png'],
  ['../../../../a.png', './a.png'],
  ['/icons/a.png', './icons/a.png'],
  ['https://example.com/a.png', 'https://example.com/a.png'],
  ['//example.com/a.png', 'https://example.com/a.png'],
])('%s is %s', async (picture, address) => {
  const { page: found } = await addresses('<image id="page" src="{{picture}}" />', picture);
  expect(found).toBe(address);
});

test('a path without a binding is read from the file that it stands in', async () => {
  const found = await addresses('<include src="/shared/logo.wxml" /><image id="page" src="a.png" />', '');
  expect(found).toEqual({ logo: './shared/logo.png', page: './pages/shop/a.png' });
});
