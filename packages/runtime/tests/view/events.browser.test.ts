import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import type { HandlerCall, Scope } from '../../src/protocol/index.ts';
import type { TestApp, Units } from './app.ts';
import { startHome } from './app.ts';

/** `<view id=v><a id=a><view id=sl/></a></view>`, a: `<view id=av><b id=b/><view id=w><slot/></view></view>` (spec §15). */
function nestedUnits(handlers: {
  readonly type: string;
  readonly mode?: 'catch' | 'mut';
  readonly at?: string;
}): Units {
  const on = (id: string) => [
    { name: handlers.type, handler: `${id}`, ...(handlers.mode && handlers.at === id && { mode: handlers.mode }) },
  ];
  return {
    home: ({ html, child }) => ({
      render: (s) => html`<wx-view .$s=${s} id="v" data-n="0">${child(s, 1)}</wx-view>`,
      nodes: [
        { tag: 'view', on: on('v'), data: { of: 'v' }, mark: { outer: 1, both: 'v' } },
        {
          tag: 'my-a',
          on: on('a'),
          host: { id: 'a' },
          data: (s) => ({ n: s.data['n'] }),
          mark: { both: 'a' },
          content: [{ name: '', render: (s) => html`<wx-view .$s=${s} id="sl" data-n="2">slotted</wx-view>` }],
        },
        { tag: 'view', on: on('sl') },
      ],
      lists: [],
      fields: { n: {} },
    }),
    a: ({ html, child, slot }) => ({
      render: (s) =>
        html`<wx-view .$s=${s} id="av" data-n="0"
          >${child(s, 1)}<wx-view id="w" data-n="2">${slot(s, 3, '')}</wx-view></wx-view
        >`,
      nodes: [
        { tag: 'view', on: on('av'), mark: { inner: 1 } },
        { tag: 'my-b', on: on('b'), host: { id: 'b' } },
        { tag: 'view', on: on('w') },
        { tag: 'slot' },
      ],
      lists: [],
    }),
    b: ({ html }) => ({ render: (s) => html`<wx-text .$s=${s} id="t">text</wx-text>`, nodes: [], lists: [] }),
  };
}

async function startNested(handlers: Parameters<typeof nestedUnits>[0], virtualHost = false): Promise<TestApp> {
  const definition = virtualHost ? { virtualHost: true as const } : {};
  const first = {
    definitions: [
      { definition: 2, is: 'a', ...definition },
      { definition: 3, is: 'b' },
    ],
    births: [
      { owner: 1, way: [], node: 1, definition: 2, ids: [2], data: [{}] },
      { owner: 2, way: [], node: 1, definition: 3, ids: [3], data: [{}] },
    ],
  };
  return startHome({ units: nestedUnits(handlers) }, { n: 5 }, { first });
}

const methods = (calls: readonly HandlerCall[]): string =>
  calls.map(({ instance, method }) => `${instance}.${method}`).join(' ');
const tap = (app: TestApp, selector: string): void =>
  void app
    .find(selector)
    .dispatchEvent(new CustomEvent('tap', { bubbles: true, composed: true, detail: { x: 1, y: 2 } }));

describe('the way of an event', () => {
  test.each([false, true])('leads through slots and hosts; virtualHost %s', async (virtualHost) => {
    const app = await startNested({ type: 'tap' }, virtualHost);
    tap(app, '#sl');
    expect(methods(app.calls())).toBe('1.sl 2.w 2.av 1.a 1.v');
    tap(app, '#t');
    expect(methods(app.calls())).toBe('2.b 2.av 1.a 1.v');
  });

  test('that bubbles but is not composed stays in its template', async () => {
    const app = await startNested({ type: 'tap' });
    app.find('#sl').dispatchEvent(new CustomEvent('tap', { bubbles: true }));
    expect(methods(app.calls())).toBe('1.sl 1.a 1.v');
  });

  test('of a component event is its target only', async () => {
    const app = await startNested({ type: 'change' });
    app.find('#sl').dispatchEvent(new CustomEvent('change', { detail: { value: 3 } }));
    const calls = app.calls();
    expect(methods(calls)).toBe('1.sl');
    expect(calls[0]!.event.detail).toEqual({ value: 3 });
    // The browser's own events of inner elements mean nothing.
    app.find('#sl').dispatchEvent(new Event('change', { bubbles: true }));
    expect(app.calls()).toEqual([]);
  });

  test('ends at a catch, in one message', async () => {
    const app = await startNested({ type: 'tap', mode: 'catch', at: 'av' });
    tap(app, '#sl');
    expect(app.sent.length).toBe(0);
    expect(methods(app.calls())).toBe('1.sl 2.w 2.av');
  });
});

describe('the event object', () => {
  test('shows targets, datasets and marks of the handler’s own template', async () => {
    const app = await startNested({ type: 'tap' });
    app.flush({ patches: [{ instance: 1, patches: [{ type: 'set', path: ['n'], value: 6 }] }] });
    tap(app, '#t');
    const [b, av, a, v] = app.calls().map(({ event }) => event);
    expect(b).toMatchObject({
      type: 'tap',
      detail: { x: 1, y: 2 },
      target: { id: 'b' },
      currentTarget: { id: 'b' },
      mark: { inner: 1 },
    });
    expect(av).toMatchObject({ target: { id: 'b' }, currentTarget: { id: 'av' } });
    expect(a).toMatchObject({ target: { id: 'a', dataset: { n: 6 } }, currentTarget: { id: 'a' } });
    expect(v).toMatchObject({
      target: { id: 'a' },
      currentTarget: { id: 'v', dataset: { of: 'v' } },
      mark: { outer: 1, both: 'a' },
    });
    expect(a!.mark).toEqual({ outer: 1, both: 'a' });
    expect(typeof v!.target.offsetTop).toBe('number');
  });
});

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

describe('taps', () => {
  const units: Units = {
    home: ({ html }) => ({
      render: (s) =>
        html`<wx-view .$s=${s} id="plain" data-n="0" style="height:100px">plain</wx-view
          ><wx-view .$s=${s} id="long" data-n="1" style="height:100px">long</wx-view
          ><wx-view .$s=${s} id="keys" data-n="0" tabindex="0" role="button">keys</wx-view>`,
      nodes: [
        {
          tag: 'view',
          on: [
            { name: 'tap', handler: 'tap' },
            { name: 'touchstart', handler: 'start' },
            { name: 'touchend', handler: 'end' },
          ],
        },
        {
          tag: 'view',
          on: [
            { name: 'tap', handler: 'tap' },
            { name: 'longpress', handler: 'long' },
          ],
        },
      ],
      lists: [],
    }),
  };

  const pointer = (app: TestApp, type: string, selector: string, x: number, y: number): void => {
    const options = {
      bubbles: true,
      composed: true,
      clientX: x,
      clientY: y,
      pointerId: 1,
      isPrimary: true,
      button: 0,
      pointerType: 'mouse',
    };
    app.find(selector).dispatchEvent(new PointerEvent(type, options));
  };

  test('come from a real click, once, with touches around it', async () => {
    const app = await startHome({ units }, {});
    await userEvent.click(app.find('#plain'));
    const calls = app.calls();
    expect(methods(calls)).toBe('1.start 1.end 1.tap');
    const { event } = calls[2]!;
    expect(event.changedTouches).toHaveLength(1);
    expect(event.detail).toEqual({ x: event.changedTouches![0]!.pageX, y: event.changedTouches![0]!.pageY });
    expect(calls[0]!.event.touches).toHaveLength(1);
    expect(calls[1]!.event.touches).toHaveLength(0);
  });

  test('do not come from a drag or a cancelled press', async () => {
    const app = await startHome({ units }, {});
    pointer(app, 'pointerdown', '#long', 10, 10);
    pointer(app, 'pointermove', '#long', 10, 25);
    pointer(app, 'pointerup', '#long', 10, 25);
    pointer(app, 'pointerdown', '#long', 10, 10);
    pointer(app, 'pointercancel', '#long', 10, 10);
    pointer(app, 'pointerup', '#long', 10, 10);
    expect(app.calls()).toEqual([]);
    pointer(app, 'pointerdown', '#long', 10, 10);
    pointer(app, 'pointermove', '#long', 14, 14);
    pointer(app, 'pointerup', '#long', 14, 14);
    expect(methods(app.calls())).toBe('1.tap');
  });

  test('give way to a long press that has a handler', async () => {
    const app = await startHome({ units }, {});
    pointer(app, 'pointerdown', '#long', 10, 10);
    await expect.poll(() => methods(app.calls())).toBe('1.long');
    pointer(app, 'pointerup', '#long', 10, 10);
    expect(app.calls()).toEqual([]);
  });

  test('of a finger come after its touchend', async () => {
    const app = await startHome({ units }, {});
    const target = app.find('#plain');
    const touch = new Touch({ identifier: 0, target, clientX: 5, clientY: 60 });
    const options = {
      bubbles: true,
      composed: true,
      clientX: 5,
      clientY: 60,
      pointerId: 2,
      isPrimary: true,
      button: 0,
      pointerType: 'touch',
    };
    const touchOptions = { bubbles: true, composed: true, changedTouches: [touch] };
    target.dispatchEvent(new PointerEvent('pointerdown', options));
    target.dispatchEvent(new TouchEvent('touchstart', { ...touchOptions, touches: [touch] }));
    target.dispatchEvent(new PointerEvent('pointerup', options));
    target.dispatchEvent(new TouchEvent('touchend', touchOptions));
    expect(methods(app.calls())).toBe('1.start 1.end 1.tap');
  });

  test('come from scripts and keys as clicks without a pointer', async () => {
    const app = await startHome({ units }, {});
    app.find('#keys').click();
    expect(methods(app.calls())).toBe('1.tap');
  });
});

test('catchtouchmove keeps the page from scrolling', async () => {
  const units: Units = {
    home: ({ html }) => ({
      render: (s) => html`<wx-view .$s=${s} id="free" data-n="0"><wx-view id="caught" data-n="1">x</wx-view></wx-view>`,
      nodes: [
        { tag: 'view', on: [{ name: 'touchmove', handler: 'moved' }] },
        { tag: 'view', on: [{ name: 'touchmove', mode: 'catch', handler: '' }] },
      ],
      lists: [],
    }),
  };
  const app = await startHome({ units }, {});
  const move = (selector: string): boolean => {
    const target = app.find(selector);
    const touch = new Touch({ identifier: 3, target, clientX: 20, clientY: 60 });
    return target.dispatchEvent(
      new TouchEvent('touchmove', {
        bubbles: true,
        composed: true,
        cancelable: true,
        touches: [touch],
        changedTouches: [touch],
      }),
    );
  };
  expect(move('#caught')).toBe(false);
  expect(app.calls()).toEqual([]);
  expect(move('#free')).toBe(true);
  expect(app.calls()[0]!.event.touches![0]).toMatchObject({ identifier: 3, clientX: 20, clientY: 16 });
});
