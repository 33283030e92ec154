import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listKeys } from '../../src/protocol/list-key.ts';
import type { BirthRun, Scope } from '../../src/protocol/index.ts';
import type { TestApp, Units } from './app.ts';
import { startHome } from './app.ts';

const card: Units = {
  card: ({ html, str, cls, slot }) => ({
    render: (s) => html`<wx-view .$s=${s} class=${cls(s, 'box')}>${str(s.data['label'])}${slot(s, 0, '')}</wx-view>`,
    nodes: [{ tag: 'slot' }],
    lists: [],
    fields: { label: { root: true } },
  }),
};

const CARD = { definition: 2, is: 'card' } as const;

function birth(id: number, label: string, more: Partial<BirthRun> = {}): BirthRun {
  return { owner: 1, way: [], node: 0, definition: 2, ids: [id], data: [{ label }], ...more };
}

describe('a component', () => {
  const units: Units = {
    ...card,
    home: ({ html, child, nothing, str }) => ({
      render: (s) => html`<wx-view .$s=${s}>${str(s.data['n'])}:</wx-view>${s.data['on'] ? child(s, 0) : nothing}`,
      nodes: [
        {
          tag: 'my-card',
          host: {
            id: 'c',
            class: (s: Scope) => `a ${s.data['n']}`,
            style: (s: Scope) => `width:${s.data['n']}rpx`,
            attributes: { role: 'group' },
          },
        },
      ],
      lists: [],
      fields: { n: { root: true }, on: { root: true } },
    }),
  };

  async function start(): Promise<TestApp> {
    const app = await startHome(
      { units, styles: { sheets: { card: { css: '.card--box{color:rgb(1,2,3)}', prefix: 'card' } } } },
      { n: 1, on: false },
    );
    app.flush({
      definitions: [CARD],
      births: [birth(5, 'one')],
      patches: [{ instance: 1, patches: [{ type: 'set', path: ['on'], value: true }] }],
    });
    return app;
  }

  test('is drawn inside its host element, with the sheet of its definition', async () => {
    const app = await start();
    const host = app.find('wx-my-card');
    expect(host.textContent).toBe('one');
    expect(['id', 'class', 'style', 'role'].map((name) => host.getAttribute(name))).toEqual([
      'c',
      'a 1 wx-host--card',
      'width:calc(1 * var(--rpx))',
      'group',
    ]);
    expect(getComputedStyle(app.find('.card--box')).color).toBe('rgb(1, 2, 3)');
  });

  test('is drawn alone when its data changes, and keeps its nodes when the owner is drawn', async () => {
    const app = await start();
    const inner = app.find('.card--box');
    app.flush({ patches: [{ instance: 5, patches: [{ type: 'set', path: ['label'], value: 'two' }] }] });
    expect(app.text()).toBe('1:two');
    app.flush({ patches: [{ instance: 1, patches: [{ type: 'set', path: ['n'], value: 2 }] }] });
    expect(app.text()).toBe('2:two');
    expect(app.find('wx-my-card').className).toBe('a 2 wx-host--card');
    expect(app.find('.card--box')).toBe(inner);
  });

  test('gives its place to a new instance although the condition above went off and on unseen', async () => {
    const app = await start();
    app.flush({ births: [birth(6, 'new')], deaths: [5] });
    expect(app.text()).toBe('1:new');
    app.flush({ patches: [{ instance: 5, patches: [{ type: 'set', path: ['label'], value: 'late' }] }] });
    app.flush({ patches: [{ instance: 6, patches: [{ type: 'set', path: ['label'], value: 'newer' }] }] });
    expect(app.text()).toBe('1:newer');
  });

  test('leaves with its condition', async () => {
    const app = await start();
    app.flush({ deaths: [5], patches: [{ instance: 1, patches: [{ type: 'set', path: ['on'], value: false }] }] });
    expect(app.text()).toBe('1:');
    expect(app.find('wx-my-card')).toBe(null);
    expect(app.control.view.instances.size).toBe(1);
  });

  test('without a host stands directly in its owner', async () => {
    const app = await startHome(
      { units },
      { n: 1, on: true },
      { first: { definitions: [{ ...CARD, virtualHost: true }], births: [birth(5, 'bare')] } },
    );
    expect(app.find('wx-my-card')).toBe(null);
    expect(app.text()).toBe('1:bare');
    app.flush({ births: [birth(6, 'next')], deaths: [5] });
    expect(app.text()).toBe('1:next');
    app.flush({ deaths: [6], patches: [{ instance: 1, patches: [{ type: 'set', path: ['on'], value: false }] }] });
    expect(app.text()).toBe('1:');
  });
});

describe('components in rows', () => {
  const units: Units = {
    ...card,
    home: ({ html, list, child, get, str }) => ({
      render: (s) => html`<wx-view .$s=${s} class="rows">${list(s, 0)}</wx-view>`,
      nodes: [{ tag: 'my-card', host: { id: (s: Scope) => str(get(s.item, 'id')) } }],
      lists: [{ items: (s) => s.data['rows'], key: 'id', field: 'rows', row: (s) => html`${child(s, 0)}` }],
      fields: { rows: { lists: [0] } },
    }),
  };

  /** A logic thread that keeps one instance per derived key. */
  function createOwner(app: TestApp) {
    let ids = new Map<string, number>();
    let lastId = 10;
    return {
      expected: (rows: readonly { id: unknown }[]) => listKeys(rows, 'id').map((key) => `#${ids.get(key)}`),
      flush(rows: readonly { id: unknown }[], patches: readonly object[]) {
        const keys = listKeys(rows, 'id');
        const before = ids;
        ids = new Map(keys.map((key) => [key, before.get(key) ?? ++lastId]));
        const born = keys.filter((key) => !before.has(key));
        const births = born.map((key) => ids.get(key)!);
        app.flush({
          births: [
            {
              owner: 1,
              way: [],
              node: 0,
              definition: 2,
              ids: births,
              list: 0,
              keys: born,
              data: births.map((id) => ({ label: `#${id}` })),
            },
          ],
          patches: [{ instance: 1, patches: patches as never }],
          deaths: [...before].filter(([key]) => !ids.has(key)).map(([, id]) => id),
        });
      },
    };
  }

  test('follow their keys through random edits, duplicate keys included', async () => {
    const app = await startHome({ units }, { rows: [] });
    app.flush({ definitions: [CARD] });
    const row = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd') });
    const splice = fc.record({
      at: fc.nat(8),
      remove: fc.nat(4),
      insert: fc.array(row, { maxLength: 3 }),
      move: fc.boolean(),
    });
    const owner = createOwner(app);
    fc.assert(
      fc.property(fc.array(splice, { maxLength: 8 }), (edits) => {
        const rows: { id: string }[] = [];
        owner.flush(rows, [{ type: 'set', path: ['rows'], value: [] }]);
        for (const { at, remove, insert, move } of edits) {
          const index = Math.min(at, rows.length);
          if (move && rows.length > index + 1) {
            rows.push(rows.splice(index, 1)[0]!);
            owner.flush(rows, [
              {
                type: 'order',
                path: ['rows'],
                start: index,
                remove: rows.length - index,
                runs: [index + 1, rows.length - index - 1, index, 1],
                insert: [],
              },
            ]);
          } else {
            const removed = Math.min(remove, rows.length - index);
            rows.splice(index, removed, ...insert);
            owner.flush(rows, [{ type: 'splice', path: ['rows'], index, remove: removed, insert }]);
          }
          const shown = [...app.find('.rows').children];
          expect(shown.map(({ textContent }) => textContent)).toEqual(owner.expected(rows));
          expect(shown.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
        }
      }),
      { numRuns: 300 },
    );
    expect(app.errors).toEqual([]);
  });

  test.each([
    ['put back by another splice', [{ type: 'splice', path: ['rows'], index: 0, remove: 0, insert: [{ id: 'b' }] }]],
    ['put back in the place of another row', [{ type: 'set', path: ['rows', 0], value: { id: 'b' } }]],
  ])('a row that one patch takes away keeps its component when it is %s', async (_, patches) => {
    const app = await startHome({ units }, { rows: [] });
    app.flush({ definitions: [CARD] });
    const owner = createOwner(app);
    const rows = [{ id: 'a' }, { id: 'b' }];
    owner.flush(rows, [{ type: 'set', path: ['rows'], value: rows }]);
    const away = { type: 'splice', path: ['rows'], index: 1, remove: 1, insert: [] };
    const left = patches[0]!.type === 'set' ? [{ id: 'b' }] : [{ id: 'b' }, { id: 'a' }];
    const expected = [...owner.expected(rows)];
    owner.flush(left, [away, ...patches]);
    expect(owner.expected(left)).toContain(expected[1]);
    expect([...app.find('.rows').children].map(({ textContent }) => textContent)).toEqual(owner.expected(left));
    expect(app.errors).toEqual([]);
  });

  test('a birth into a row that is there finds it by its key', async () => {
    const app = await startHome(
      {
        units: {
          ...card,
          home: ({ html, list, child, get, nothing }) => ({
            render: (s) => html`${list(s, 0)}`,
            nodes: [{ tag: 'my-card' }],
            lists: [
              {
                items: (s) => s.data['rows'],
                key: 'id',
                field: 'rows',
                row: (s) => html`<wx-view .$s=${s}>${get(s.item, 'open') ? child(s, 0) : nothing}|</wx-view>`,
              },
            ],
            fields: { rows: { lists: [0] } },
          }),
        },
      },
      { rows: [{ id: 'a' }, { id: 'b' }] },
    );
    app.flush({
      definitions: [CARD],
      births: [birth(9, 'here', { way: [{ list: 0, key: 'b' }] })],
      patches: [{ instance: 1, patches: [{ type: 'set', path: ['rows', 1, 'open'], value: true }] }],
    });
    expect(app.text()).toBe('|here|');
  });
});

describe('slots', () => {
  const content: Units = {
    home: ({ html, child, str }) => ({
      render: (s) => html`${child(s, 0)}`,
      nodes: [
        {
          tag: 'my-box',
          content: [
            { name: 'a', render: (s) => html`<wx-text .$s=${s}>A${str(s.data['n'])}</wx-text>` },
            {
              name: '',
              render: (s) =>
                html`<wx-text .$s=${s}>D${str(s.data['n'])}${str(s.values?.['v'])}</wx-text>${child(s, 1)}`,
            },
          ],
        },
        { tag: 'my-card' },
      ],
      lists: [],
      fields: { n: { root: true } },
    }),
    ...card,
  };
  const box: Units = {
    box: ({ html, slot, nothing, list, str }) => ({
      render: (s) =>
        html`<wx-view .$s=${s}
          >[${s.data['first'] ? slot(s, 0, s.data['name']) : nothing}/${slot(s, 1, '')}/${slot(s, 2, 'a')}]${list(s, 0)}</wx-view
        >`,
      nodes: [{ tag: 'slot' }, { tag: 'slot' }, { tag: 'slot' }, { tag: 'slot' }],
      lists: [
        { items: (s) => s.data['rows'], field: 'rows', row: (s) => html`{${slot(s, 3, '', { v: str(s.item) })}}` },
      ],
      fields: { first: { root: true }, name: { root: true }, rows: { lists: [0] } },
    }),
  };
  const units = { ...content, ...box };

  async function start(options: object, data: object): Promise<TestApp> {
    const first = {
      definitions: [{ definition: 3, is: 'box', ...options }, CARD],
      births: [{ owner: 1, way: [], node: 0, definition: 3, ids: [20], data: [data] }, birth(21, '+', { node: 1 })],
    };
    return startHome({ units }, { n: 1 }, { first });
  }
  const set = (app: TestApp, instance: number, field: string, value: unknown): void =>
    app.flush({ patches: [{ instance, patches: [{ type: 'set', path: [field], value: value as never }] }] });

  test('single: the first in the tree shows everything, whatever the names', async () => {
    const app = await start({}, { first: false, name: 'x' });
    expect(app.text()).toBe('[/A1D1+/]');
    set(app, 20, 'first', true);
    expect(app.text()).toBe('[A1D1+//]');
    set(app, 1, 'n', 2);
    expect(app.text()).toBe('[A2D2+//]');
    set(app, 20, 'first', false);
    expect(app.text()).toBe('[/A2D2+/]');
    set(app, 21, 'label', '*');
    expect(app.text()).toBe('[/A2D2*/]');
  });

  test('multiple: by name, the first of a name wins, names may change', async () => {
    const app = await start({ multipleSlots: true }, { first: true, name: 'x' });
    expect(app.text()).toBe('[/D1+/A1]');
    set(app, 20, 'name', 'a');
    expect(app.text()).toBe('[A1/D1+/]');
    set(app, 20, 'name', '');
    expect(app.text()).toBe('[D1+//A1]');
    set(app, 1, 'n', 7);
    expect(app.text()).toBe('[D7+//A7]');
  });

  test('dynamic: each occurrence has content of its own, with values and instances of its own', async () => {
    const occurrence = (id: number, key: string): BirthRun =>
      birth(id, `#${id}`, { node: 1, way: [{ slot: 3, instance: 20, way: [{ list: 0, key }] }] });
    const first = {
      definitions: [{ definition: 3, is: 'box', dynamicSlots: true as const }, CARD],
      births: [
        { owner: 1, way: [], node: 0, definition: 3, ids: [20], data: [{ rows: ['p', 'q'] }] },
        birth(31, 'one', { node: 1, way: [{ slot: 1, instance: 20 }] }),
        occurrence(32, '0'),
        occurrence(33, '1'),
      ],
    };
    const app = await startHome({ units }, { n: 1 }, { first });
    expect(app.text()).toBe('[/D1one/A1]{D1p#32}{D1q#33}');
    app.flush({
      births: [occurrence(34, '2')],
      patches: [
        {
          instance: 20,
          patches: [
            { type: 'splice', path: ['rows'], index: 2, remove: 0, insert: ['r'] },
            { type: 'set', path: ['rows', 0], value: 'P' },
          ],
        },
      ],
    });
    expect(app.text()).toBe('[/D1one/A1]{D1P#32}{D1q#33}{D1r#34}');
    app.flush({
      patches: [
        { instance: 1, patches: [{ type: 'set', path: ['n'], value: 2 }] },
        { instance: 33, patches: [{ type: 'set', path: ['label'], value: '!' }] },
      ],
    });
    expect(app.text()).toBe('[/D2one/A2]{D2P#32}{D2q!}{D2r#34}');
    expect(app.errors).toEqual([]);
  });
});

describe('templates', () => {
  test('are used by name, from other files, in rows, and recursively', async () => {
    const units: Units = {
      home: ({ html, use }) => ({
        render: (s) => html`<wx-view .$s=${s}>${use(s, 0, s.data['is'], { node: s.data['tree'] })}</wx-view>`,
        nodes: [{ tag: 'template' }],
        lists: [],
        fields: { is: { root: true }, tree: { root: true } },
        templates: {
          tree: { unit: 'shared.wxml', name: 'tree' },
          plain: (s) => html`<wx-text .$s=${s}>plain</wx-text>`,
        },
      }),
      'shared.wxml': ({ html, use, list, get, str, child, nothing }) => ({
        nodes: [{ tag: 'template' }, { tag: 'my-card' }],
        lists: [
          {
            items: (s) => get(s.data['node'], 'kids'),
            key: 'id',
            row: (s) => html`${use(s, 0, 'tree', { node: s.item })}`,
          },
        ],
        templates: {
          tree: (s) =>
            html`<wx-view .$s=${s}
              >${str(get(s.data['node'], 'id'))}(${list(s, 0)})${get(s.data['node'], 'card') ? child(s, 1) : nothing}</wx-view
            >`,
        },
      }),
      ...card,
    };
    const tree = { id: 1, kids: [{ id: 2, kids: [{ id: 3, card: true }] }, { id: 4 }] };
    const app = await startHome({ units }, { is: 'plain', tree });
    expect(app.text()).toBe('plain');
    const way = [{ use: 0 }, { list: 0, key: '2' }, { use: 0 }, { list: 0, key: '3' }, { use: 0 }];
    app.flush({
      definitions: [CARD],
      births: [birth(8, 'deep', { node: 1, way })],
      patches: [{ instance: 1, patches: [{ type: 'set', path: ['is'], value: 'tree' }] }],
    });
    expect(app.text()).toBe('1(2(3()deep)4())');
    app.flush({
      patches: [{ instance: 1, patches: [{ type: 'set', path: ['tree', 'kids', 0, 'kids', 0, 'id'], value: 3.5 }] }],
      births: [birth(9, 'other', { node: 1, way: [...way.slice(0, 3), { list: 0, key: '3.5' }, { use: 0 }] })],
      deaths: [8],
    });
    expect(app.text()).toBe('1(2(3.5()other)4())');
    app.flush({ patches: [{ instance: 1, patches: [{ type: 'set', path: ['is'], value: 'unknown' }] }] });
    expect(app.text()).toBe('');
    expect(app.errors.map(({ code }) => code)).toEqual(['view/unknown-template']);
  });
});
