import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Patch } from '../../src/protocol/patch.ts';
import type { Units } from './app.ts';
import { startHome } from './app.ts';

interface Row {
  readonly id: unknown;
  readonly label: string;
}

/** `<view wx:for="{{rows}}" wx:key="id">{{item.label}}</view>`, counting the rows drawn. */
function rowUnits(drawn: string[], key: string | undefined): Units {
  return {
    home: ({ html, list, get, str }) => ({
      render: (s) => html`<wx-view .$s=${s} class="rows">${list(s, 0)}</wx-view>`,
      nodes: [],
      lists: [
        {
          items: (s) => s.data['rows'],
          ...(key !== undefined && { key }),
          field: 'rows',
          alone: true,
          row: (s) => {
            drawn.push(str(get(s.item, 'label')));
            return html`<wx-view
              .$s=${s}
              id=${str(get(s.item, 'id'))}
              class=${get(s.item, 'id') === s.data['picked'] ? 'on' : ''}
              .textContent=${str(get(s.item, 'label'))}
            ></wx-view>`;
          },
          out: (s) => [get(s.item, 'id') === s.data['picked']],
        },
      ],
      fields: { rows: { lists: [0] }, picked: { outer: [0] }, unused: {} },
    }),
  };
}

const makeRows = (count: number): Row[] => Array.from({ length: count }, (_, id) => ({ id, label: `row ${id}` }));

describe('a list over a field', () => {
  test('draws one row of ten thousand for a patch into it', async () => {
    const drawn: string[] = [];
    const app = await startHome({ units: rowUnits(drawn, 'id') }, { rows: makeRows(10_000) });
    expect(drawn.length).toBe(10_000);
    drawn.length = 0;
    app.flush({
      patches: [{ instance: 1, patches: [{ type: 'set', path: ['rows', 7777, 'label'], value: 'changed' }] }],
    });
    expect(drawn).toEqual(['changed']);
    expect(app.find('[id="7777"]').textContent).toBe('changed');
  });

  test('draws the rows whose use of an outer field changed', async () => {
    const drawn: string[] = [];
    const app = await startHome({ units: rowUnits(drawn, 'id') }, { rows: makeRows(100), picked: 3 });
    drawn.length = 0;
    app.flush({ patches: [{ instance: 1, patches: [{ type: 'set', path: ['picked'], value: 50 }] }] });
    expect(drawn).toEqual(['row 3', 'row 50']);
    expect(app.find('.on').id).toBe('50');
    app.flush({ patches: [{ instance: 1, patches: [{ type: 'set', path: ['unused'], value: 50 }] }] });
    expect(drawn.length).toBe(2);
  });

  test.each<[string, Patch, number[]]>([
    [
      'a splice',
      { type: 'splice', path: ['rows'], index: 1, remove: 2, insert: [{ id: 9, label: 'row 9' }] },
      [0, 9, 3, 4],
    ],
    [
      'an order',
      {
        type: 'order',
        path: ['rows'],
        start: 0,
        remove: 5,
        runs: [4, 1, -1, 1, 0, 2],
        insert: [{ id: 9, label: 'row 9' }],
      },
      [4, 9, 0, 1],
    ],
    [
      'a swap',
      {
        type: 'perm',
        path: ['rows'],
        moves: [
          { from: 1, to: 3 },
          { from: 3, to: 1 },
        ],
      },
      [0, 3, 2, 1, 4],
    ],
    [
      'a rotation',
      {
        type: 'perm',
        path: ['rows'],
        moves: [
          { from: 2, to: 0 },
          { from: 0, to: 1 },
          { from: 1, to: 2 },
        ],
      },
      [2, 0, 1, 3, 4],
    ],
    ['clearing', { type: 'splice', path: ['rows'], index: 0, remove: 5, insert: [] }, []],
  ])('keeps nodes and draws only new rows for %s', async (_, patch, expected) => {
    const drawn: string[] = [];
    const app = await startHome({ units: rowUnits(drawn, 'id') }, { rows: makeRows(5) });
    const before = new Map([...app.find('.rows').children].map((row) => [row.id, row]));
    drawn.length = 0;
    app.flush({ patches: [{ instance: 1, patches: [patch] }] });
    const after = [...app.find('.rows').children];
    expect(after.map(({ id }) => Number(id))).toEqual(expected);
    for (const row of after) if (before.has(row.id)) expect(row).toBe(before.get(row.id));
    expect(drawn).toEqual(expected.includes(9) ? ['row 9'] : []);
    app.flush({
      patches: [
        {
          instance: 1,
          patches: [
            { type: 'splice', path: ['rows'], index: expected.length, remove: 0, insert: [{ id: 77, label: 'last' }] },
          ],
        },
      ],
    });
    expect(app.find('.rows').lastElementChild!.textContent).toBe('last');
  });

  test('moves one node when the last row comes first', async () => {
    const app = await startHome({ units: rowUnits([], 'id') }, { rows: makeRows(5) });
    const moved: string[] = [];
    const observer = new MutationObserver(() => {});
    observer.observe(app.find('.rows'), { childList: true });
    app.flush({
      patches: [
        {
          instance: 1,
          patches: [{ type: 'order', path: ['rows'], start: 0, remove: 5, runs: [4, 1, 0, 4], insert: [] }],
        },
      ],
    });
    for (const { addedNodes } of observer.takeRecords())
      for (const node of addedNodes) if (node instanceof Element) moved.push(node.id);
    expect(moved).toEqual(['4']);
  });

  test('without keys rows stay and get other items', async () => {
    const app = await startHome({ units: rowUnits([], undefined) }, { rows: makeRows(3) });
    const [first, second] = app.find('.rows').children;
    app.flush({
      patches: [{ instance: 1, patches: [{ type: 'splice', path: ['rows'], index: 0, remove: 1, insert: [] }] }],
    });
    expect([...app.find('.rows').children]).toEqual([first, second]);
    expect(app.text()).toBe('row 1row 2');
  });

  test('repeats objects, numbers and strings', async () => {
    const units: Units = {
      home: ({ html, list, str }) => ({
        render: (s) => html`${list(s, 0)}`,
        nodes: [],
        lists: [
          {
            items: (s) => s.data['rows'],
            field: 'rows',
            usesIndex: true,
            row: (s) => html`<wx-view .$s=${s}>${str(s.index)}=${str(s.item)} </wx-view>`,
          },
        ],
        fields: { rows: { lists: [0] } },
      }),
    };
    const app = await startHome({ units }, { rows: { b: 1, a: 2 } });
    expect(app.text()).toBe('b=1 a=2 ');
    const show = (value: never): string => {
      app.flush({ patches: [{ instance: 1, patches: [{ type: 'set', path: ['rows'], value }] }] });
      return app.text();
    };
    expect(show(2 as never)).toBe('0=0 1=1 ');
    expect(show('xyz' as never)).toBe('0=x 1=y 2=z ');
    expect(show(null as never)).toBe('');
    expect(show({ k: 'v' } as never)).toBe('k=v ');
    app.flush({ patches: [{ instance: 1, patches: [{ type: 'set', path: ['rows', 'k'], value: 'w' }] }] });
    expect(app.text()).toBe('k=w ');
  });
});

describe('lists in lists', () => {
  const units: Units = {
    home: ({ html, list, get, str, nothing }) => ({
      render: (s) => html`${s.data['on'] ? html`<wx-view .$s=${s}>${list(s, 0)}</wx-view>` : nothing}`,
      nodes: [],
      lists: [
        {
          items: (s) => s.data['groups'],
          key: 'id',
          field: 'groups',
          row: (s) => html`<wx-view .$s=${s} class="group">${str(get(s.item, 'id'))}:${list(s, 1)}</wx-view>`,
        },
        {
          items: (s) => get(s.item, 'items'),
          key: '*this',
          row: (s) => html`<wx-text .$s=${s}>${str(s.item)},</wx-text>`,
        },
      ],
      fields: { on: { root: true }, groups: { lists: [0] } },
    }),
  };

  test('follow patches to the inner list, and come back after a condition', async () => {
    const groups = [
      { id: 'a', items: [1, 2] },
      { id: 'b', items: [3] },
    ];
    const app = await startHome({ units }, { on: true, groups });
    expect(app.text()).toBe('a:1,2,b:3,');
    const three = app.page.querySelectorAll('wx-text')[2];
    app.flush({
      patches: [
        { instance: 1, patches: [{ type: 'splice', path: ['groups', 1, 'items'], index: 0, remove: 0, insert: [9] }] },
      ],
    });
    expect(app.text()).toBe('a:1,2,b:9,3,');
    expect(app.page.querySelectorAll('wx-text')[3]).toBe(three);
    app.flush({ patches: [{ instance: 1, patches: [{ type: 'set', path: ['on'], value: false }] }] });
    app.flush({ patches: [{ instance: 1, patches: [{ type: 'set', path: ['groups', 0, 'items', 0], value: 7 }] }] });
    expect(app.text()).toBe('');
    app.flush({ patches: [{ instance: 1, patches: [{ type: 'set', path: ['on'], value: true }] }] });
    expect(app.text()).toBe('a:7,2,b:9,3,');
  });
});

describe('random edits', () => {
  const row = fc.record({
    id: fc.constantFrom(0, 1, 2, 3, 4, 5, '1', 'x', undefined),
    label: fc.string({ maxLength: 3 }),
  });
  const edit = fc.oneof(
    fc.record({
      kind: fc.constant('splice' as const),
      at: fc.nat(8),
      remove: fc.nat(4),
      insert: fc.array(row, { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('label' as const), at: fc.nat(8), value: fc.string({ maxLength: 3 }) }),
    fc.record({ kind: fc.constant('id' as const), at: fc.nat(8), value: fc.nat(6) }),
    fc.record({ kind: fc.constant('swap' as const), at: fc.nat(8), other: fc.nat(8) }),
    fc.record({ kind: fc.constant('rotate' as const), at: fc.nat(8), other: fc.nat(8) }),
    fc.record({ kind: fc.constant('pick' as const), value: fc.nat(6) }),
    fc.record({ kind: fc.constant('whole' as const), rows: fc.array(row, { maxLength: 6 }) }),
  );

  /** The patch for an edit of `rows`, which is changed likewise. */
  function patchFor(
    rows: { id: unknown; label: string }[],
    change: typeof edit extends fc.Arbitrary<infer T> ? T : never,
  ): Patch | undefined {
    const clone = <T>(value: T): never => structuredClone(value) as never;
    switch (change.kind) {
      case 'pick':
        return { type: 'set', path: ['picked'], value: change.value };
      case 'whole':
        rows.splice(0, rows.length, ...structuredClone(change.rows));
        return { type: 'set', path: ['rows'], value: clone(rows) };
      case 'splice': {
        const index = Math.min(change.at, rows.length);
        const remove = Math.min(change.remove, rows.length - index);
        rows.splice(index, remove, ...structuredClone(change.insert));
        return { type: 'splice', path: ['rows'], index, remove, insert: clone(change.insert) };
      }
      case 'label':
      case 'id': {
        const target = rows[change.at];
        if (!target) return undefined;
        (target as Record<string, unknown>)[change.kind] = change.value;
        return { type: 'set', path: ['rows', change.at, change.kind], value: change.value };
      }
      case 'swap': {
        const { at, other } = change;
        if (!rows[at] || !rows[other] || at === other) return undefined;
        [rows[at], rows[other]] = [rows[other]!, rows[at]!];
        return {
          type: 'perm',
          path: ['rows'],
          moves: [
            { from: at, to: other },
            { from: other, to: at },
          ],
        };
      }
      case 'rotate': {
        const start = Math.min(change.at, change.other);
        const end = Math.max(change.at, change.other) + 1;
        if (end > rows.length || end - start < 2) return undefined;
        rows.splice(start, 0, rows.splice(end - 1, 1)[0]!);
        return {
          type: 'order',
          path: ['rows'],
          start,
          remove: end - start,
          runs: [end - 1, 1, start, end - start - 1],
          insert: [],
        };
      }
    }
  }

  test.each(['id', undefined, '*this'])('end in the DOM that drawing all anew gives, with key %s', async (key) => {
    const app = await startHome({ units: rowUnits([], key) }, { rows: [] });
    let picked: unknown;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 6 }), async (flushes) => {
        const rows: { id: unknown; label: string }[] = [];
        app.flush({ patches: [{ instance: 1, patches: [{ type: 'set', path: ['rows'], value: [] }] }] });
        for (const edits of flushes) {
          const before = new Map([...app.find('.rows').children].map((element) => [element.id, element]));
          const hadUniqueKeys = new Set(rows.map(({ id }) => String(id ?? ''))).size === rows.length;
          const patches = edits.flatMap((change) => patchFor(rows, change) ?? []);
          for (const change of edits) if (change.kind === 'pick') picked = change.value;
          app.flush({ patches: [{ instance: 1, patches }] });
          const shown = [...app.find('.rows').children];
          expect(shown.map(({ id, textContent, className }) => [id, textContent, className])).toEqual(
            rows.map(({ id, label }) => [String(id ?? ''), label, id === picked ? 'on' : '']),
          );
          const hasUniqueKeys = new Set(rows.map(({ id }) => String(id ?? ''))).size === rows.length;
          const isMoveOnly = edits.every(
            ({ kind }) => kind === 'swap' || kind === 'rotate' || kind === 'label' || kind === 'pick',
          );
          if (key === 'id' && isMoveOnly && hadUniqueKeys && hasUniqueKeys)
            for (const element of shown) expect(element).toBe(before.get(element.id));
        }
      }),
      { numRuns: 300 },
    );
    expect(app.errors).toEqual([]);
  });
});
