import { describe, expect, test } from 'vitest';
import type { Scope } from '../../src/protocol/index.ts';
import type { Units } from './app.ts';
import { startHome } from './app.ts';
import { methods, tap } from './event-steps.ts';

describe('handlers', () => {
  const units: Units = {
    home: ({ html, list, get }) => ({
      render: (s) => html`<wx-view .$s=${s} id="outer" data-n="0">${list(s, 0)}</wx-view>`,
      nodes: [
        {
          tag: 'view',
          on: [
            { name: 'tap', capture: true, handler: 'before' },
            { name: 'tap', mode: 'mut', handler: 'next' },
            { name: 'tap', handler: 'after' },
          ],
        },
        {
          tag: 'view',
          on: [{ name: 'tap', mode: 'mut', handler: (s: Scope) => get(s.item, 'handler') }],
          data: (s) => ({ index: s.index }),
        },
      ],
      lists: [
        {
          items: (s) => s.data['rows'],
          key: 'id',
          field: 'rows',
          row: (s) => html`<wx-view .$s=${s} class="row" data-n="1">row</wx-view>`,
        },
      ],
      fields: { rows: { lists: [0] } },
    }),
  };

  test('are looked up at dispatch: bound names, empty ones, capture, mut', async () => {
    const app = await startHome(
      { units },
      {
        rows: [
          { id: 1, handler: 'first' },
          { id: 2, handler: '' },
        ],
      },
    );
    tap(app, '.row');
    expect(methods(app.calls())).toBe('1.before 1.first 1.after');
    app.flush({
      patches: [{ instance: 1, patches: [{ type: 'splice', path: ['rows'], index: 0, remove: 1, insert: [] }] }],
    });
    tap(app, '.row');
    // Without a name it is no handler, and leaves the event to the next `mut-bind` (spec §10).
    expect(methods(app.calls())).toBe('1.before 1.next 1.after');
    app.flush({
      patches: [{ instance: 1, patches: [{ type: 'set', path: ['rows', 0, 'handler'], value: 'renamed' }] }],
    });
    tap(app, '.row');
    const calls = app.calls();
    expect(methods(calls)).toBe('1.before 1.renamed 1.after');
    expect(calls[1]!.event.currentTarget.dataset).toEqual({ index: 0 });
  });

  test('that are WXS functions run in the view, with handles, and stop the event by false', async () => {
    const seen: unknown[] = [];
    const wxsUnits: Units = {
      home: ({ html }) => ({
        render: (s) =>
          html`<wx-view .$s=${s} id="outer" data-n="0"><wx-view id="inner" data-n="1">x</wx-view></wx-view>`,
        nodes: [
          { tag: 'view', on: [{ name: 'tap', handler: 'outer' }] },
          {
            tag: 'view',
            data: { k: 'v' },
            on: [
              {
                name: 'tap',
                handler: () => (event: { instance: Handle }, owner: Handle) => {
                  event.instance.setStyle({ width: '75rpx' });
                  event.instance.addClass('pressed');
                  seen.push(event.instance.getDataset(), owner.selectComponent('#outer')?.hasClass('pressed'));
                  owner.callMethod('fromWxs', { a: 1 });
                  return false;
                },
              },
            ],
          },
        ],
        lists: [],
      }),
    };
    const app = await startHome({ units: wxsUnits, wxs: { 'm.wxs': () => {} } }, {});
    tap(app, '#inner');
    expect(seen).toEqual([{ k: 'v' }, false]);
    expect(app.find('#inner').className).toBe('pressed');
    expect(app.find('#inner').style.width).toBe('calc(75 * var(--rpx))');
    const calls = app.calls();
    expect(methods(calls)).toBe('1.fromWxs');
    expect(calls[0]!.event).toEqual({ a: 1 });
  });

  interface Handle {
    setStyle(style: object): void;
    addClass(name: string): void;
    hasClass(name: string): boolean;
    getDataset(): object;
    selectComponent(selector: string): Handle | undefined;
    callMethod(name: string, args: object): void;
  }
});

describe('two-way bindings', () => {
  test('send what was typed before the event', async () => {
    const units: Units = {
      home: ({ html, list, str }) => ({
        render: (s) => html`${list(s, 0)}`,
        nodes: [
          {
            tag: 'input',
            model: { value: (s) => ['rows', s.index as number, 'name'] },
            on: [{ name: 'input', handler: 'typed' }],
          },
        ],
        lists: [
          {
            items: (s) => s.data['rows'],
            field: 'rows',
            row: (s) => html`<wx-input .$s=${s} id=${`i${str(s.index)}`} data-n="0"></wx-input>`,
          },
        ],
        fields: { rows: { lists: [0] } },
      }),
    };
    const app = await startHome({ units }, { rows: [{}, {}] });
    app.find('#i1').dispatchEvent(new CustomEvent('input', { detail: { value: 'abc', cursor: 3 } }));
    const sent = app.messages();
    expect(sent.map(({ type }) => type)).toEqual(['model', 'event']);
    expect(sent[0]).toEqual({ type: 'model', instance: 1, path: ['rows', 1, 'name'], value: 'abc' });
  });
});
