import { expect, test } from 'vitest';
import type { Definition } from '../../src/protocol/index.ts';
import type { Units } from './app.ts';
import { startHome } from './app.ts';

const units: Units = {
  home: ({ html, child }) => ({
    render: (s) => html`<wx-view .$s=${s} class="a">page</wx-view>${child(s, 0)}`,
    nodes: [{ tag: 'my-outer' }],
    lists: [],
  }),
  outer: ({ html, child, cls }) => ({
    render: (s) => html`<wx-view .$s=${s} class=${cls(s, 'a wx-button-loading')}></wx-view>${child(s, 0)}`,
    nodes: [{ tag: 'my-inner', host: { class: 'host' } }],
    lists: [],
  }),
  inner: ({ html, cls }) => ({
    render: (s) => html`<wx-text .$s=${s} class=${cls(s, ['b', 'x-class'])}></wx-text>`,
    nodes: [],
    lists: [],
  }),
};
const sheets = {
  outer: { css: '.outer--a{color:rgb(1,1,1)}.wx-host--outer{display:block}', prefix: 'outer' },
  inner: { css: '.inner--b{color:rgb(2,2,2)}', prefix: 'inner' },
};

async function start(outer: Partial<Definition>) {
  const first = {
    definitions: [
      { definition: 2, is: 'outer', externalClasses: ['o-class'], ...outer },
      { definition: 3, is: 'inner', externalClasses: ['x-class'] },
    ],
    births: [
      { owner: 1, way: [], node: 0, definition: 2, ids: [2], data: [{}], external: [{ 'o-class': 'page-name' }] },
      { owner: 2, way: [], node: 0, definition: 3, ids: [3], data: [{}], external: [{ 'x-class': 'own o-class' }] },
    ],
  };
  return startHome({ units, styles: { app: '.a{background-color:rgb(9,9,9)}', sheets } }, {}, { first });
}

test('names get the prefix of their component; external classes mean what the giver means', async () => {
  const app = await start({});
  expect(app.find('wx-my-outer wx-view').className).toBe('outer--a wx-button-loading');
  expect(app.find('wx-my-inner').className).toBe('outer--host wx-host--inner');
  expect(app.find('wx-text').className).toBe('inner--b outer--own page-name');
  app.flush({ external: [{ instance: 2, classes: { 'o-class': 'changed' } }] });
  expect(app.find('wx-text').className).toBe('inner--b outer--own changed');
  app.flush({ external: [{ instance: 3, classes: {} }] });
  expect(app.find('wx-text').className).toBe('inner--b');
});

test.each<[string, { color: string; background: string; page: string }]>([
  ['isolated', { color: 'rgb(1, 1, 1)', background: 'rgba(0, 0, 0, 0)', page: 'rgb(0, 0, 0)' }],
  ['apply-shared', { color: 'rgb(1, 1, 1)', background: 'rgb(9, 9, 9)', page: 'rgb(0, 0, 0)' }],
  ['shared', { color: 'rgb(1, 1, 1)', background: 'rgb(9, 9, 9)', page: 'rgb(1, 1, 1)' }],
])('styleIsolation %s', async (styleIsolation, expected) => {
  const app = await start({ styleIsolation });
  const inside = getComputedStyle(app.find('wx-my-outer wx-view'));
  const page = getComputedStyle(app.find('.wx-page > wx-view'));
  expect({ color: inside.color, background: inside.backgroundColor, page: page.color }).toEqual(expected);
});

const plain: Units = {
  home: ({ html }) => ({ render: (s) => html`<wx-view .$s=${s} class="a"></wx-view>`, nodes: [], lists: [] }),
};

test('a page is out of reach of app.wxss with page-isolated only', async () => {
  const styles = { app: '.a{background-color:rgb(9,9,9)}' };
  const shared = await startHome({ units: plain, styles }, {});
  expect(getComputedStyle(shared.find('.a')).backgroundColor).toBe('rgb(9, 9, 9)');
  const isolated = await startHome({ units: plain, styles }, {}, { definition: { styleIsolation: 'page-isolated' } });
  expect(getComputedStyle(isolated.find('.a')).backgroundColor).toBe('rgba(0, 0, 0, 0)');
});
