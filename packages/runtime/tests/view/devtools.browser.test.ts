import { expect, test } from 'vitest';
import { installDevtools } from '../../src/view/index.ts';
import type { Devtools } from '../../src/view/index.ts';
import type { ToLogic, ToView } from '../../src/protocol/index.ts';
import type { Units } from './app.ts';
import { startHome } from './app.ts';

const units: Units = {
  home: ({ html, child, str }) => ({
    render: (s) =>
      html`<wx-view .$s=${s} class="top" data-n="0"
          >${` ${str(s.data['n'])} `}<wx-button class="go" .size=${'mini'} data-n="2"
            >go<i>inner</i></wx-button
          ></wx-view
        >${child(s, 1)}`,
    nodes: [
      { tag: 'view', data: (s) => ({ n: s.data['n'] }) },
      {
        tag: 'my-card',
        host: { class: 'big' },
        content: [{ name: '', render: (s) => html`<wx-text .$s=${s}>given</wx-text>` }],
      },
      { tag: 'button', props: ['size'] },
    ],
    lists: [],
    fields: { n: { root: true } },
  }),
  card: ({ html, cls, slot, child }) => ({
    render: (s) => html`<wx-view .$s=${s} class=${cls(s, 'box')}>${slot(s, 0, '')}</wx-view>${child(s, 1)}`,
    nodes: [{ tag: 'slot' }, { tag: 'my-leaf' }],
    lists: [],
  }),
  leaf: ({ html }) => ({ render: (s) => html`<wx-text .$s=${s}>leaf</wx-text>`, nodes: [], lists: [] }),
};

const hook = (): Devtools => Reflect.get(globalThis, '__HEDDLE_DEVTOOLS__') as Devtools;

async function start() {
  const first = {
    definitions: [
      { definition: 2, is: 'card' },
      { definition: 3, is: 'leaf', virtualHost: true as const },
    ],
    births: [
      { owner: 1, way: [], node: 1, definition: 2, ids: [2], data: [{}] },
      { owner: 2, way: [], node: 1, definition: 3, ids: [3], data: [{}] },
    ],
  };
  return startHome({ units, styles: { sheets: { card: { css: '', prefix: 'card' } } } }, { n: 4 }, { first });
}

test('tree() is the page as the author wrote it', async () => {
  const app = await start();
  const link = installDevtools();
  link.attach(app.control.view);
  const { tree, route } = hook();
  expect(route()).toBe('page-1');
  expect(tree()).toEqual({
    tag: 'page',
    id: 1,
    is: 'home',
    attributes: {},
    dataset: {},
    children: [
      {
        tag: 'view',
        attributes: { class: 'top' },
        dataset: { n: 4 },
        children: [' 4 ', { tag: 'button', attributes: { class: 'go', size: 'mini' }, dataset: {}, children: ['go'] }],
      },
      {
        tag: 'my-card',
        id: 2,
        is: 'card',
        attributes: { class: 'big' },
        dataset: {},
        children: [{ tag: 'text', attributes: {}, dataset: {}, children: ['given'] }],
        shadow: [
          {
            tag: 'view',
            attributes: { class: 'box' },
            dataset: {},
            children: [{ tag: 'slot', attributes: {}, dataset: {}, children: [] }],
          },
          {
            tag: 'my-leaf',
            id: 3,
            is: 'leaf',
            attributes: {},
            dataset: {},
            children: [],
            shadow: [{ tag: 'text', attributes: {}, dataset: {}, children: ['leaf'] }],
          },
        ],
      },
    ],
  });
});

test('messages() tells what went either way', () => {
  const sent: ToLogic[] = [];
  let receive!: (message: ToView) => void;
  const link = installDevtools();
  const channel = link.watch({
    send: (message) => sent.push(message),
    listen: (listener) => (receive = listener),
    close: () => {},
  });
  channel.listen(() => {});
  channel.send({ type: 'ping', id: 1 });
  receive({ type: 'pong', id: 1 });
  const { messages } = hook();
  expect(messages()).toMatchObject([
    { direction: 'toLogic', type: 'ping', bytes: '{"type":"ping","id":1}'.length },
    { direction: 'toView', type: 'pong', bytes: '{"type":"pong","id":1}'.length },
  ]);
  expect(sent).toEqual([{ type: 'ping', id: 1 }]);
});
