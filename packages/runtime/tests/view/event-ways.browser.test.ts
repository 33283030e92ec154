import { describe, expect, test } from 'vitest';
import type { TestApp, Units } from './app.ts';
import { startHome } from './app.ts';
import { methods, tap } from './event-steps.ts';

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
