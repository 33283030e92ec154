import { expect, test } from 'vitest';
import type { Units } from './app.ts';
import { startHome } from './app.ts';

test('change: handlers are called at first and for each other value', async () => {
  const seen: unknown[] = [];
  const handler = (
    value: unknown,
    before: unknown,
    _owner: unknown,
    instance: { getState(): { count?: number } },
  ): void => {
    const state = instance.getState();
    state.count = (state.count ?? 0) + 1;
    seen.push([value, before, state.count]);
  };
  const units: Units = {
    home: ({ html, str }) => ({
      render: (s) => html`<wx-view .$s=${s} data-n="0" prop=${str(s.data['n'])}>${str(s.data['m'])}</wx-view>`,
      nodes: [{ tag: 'view', change: { prop: (s) => [s.data['n'], handler] } }],
      lists: [],
      fields: { n: { root: true }, m: { root: true } },
    }),
  };
  const app = await startHome({ units, wxs: { 'm.wxs': () => {} } }, { n: 1 });
  const set = (field: string, value: number): void =>
    app.flush({ patches: [{ instance: 1, patches: [{ type: 'set', path: [field], value }] }] });
  set('m', 1);
  set('n', 1);
  set('n', 2);
  expect(seen).toEqual([
    [1, undefined, 1],
    [2, 1, 2],
  ]);
});
