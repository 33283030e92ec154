import { describe, expect, test } from 'vitest';
import type { Units } from './app.ts';
import { startHome } from './app.ts';

describe('text and attributes', () => {
  const units: Units = {
    home: ({ html, str, attr, url, style }) => ({
      render: (s) =>
        html`<wx-view
            .$s=${s}
            title=${attr(s.data['title'])}
            data=${url(s, s.data['link'])}
            style=${style(s.data['css'])}
            .textContent=${str(s.data['label'])}
          ></wx-view
          ><wx-text .$s=${s}>${str(s.data['label'])}!</wx-text>`,
      nodes: [],
      lists: [],
      fields: { title: { root: true }, link: { root: true }, css: { root: true }, label: { root: true } },
    }),
  };

  test('are drawn from data and follow it', async () => {
    const app = await startHome({ units }, { title: true, link: '/a.png', css: 'width: 10rpx', label: 5 });
    const view = app.find('wx-view');
    expect([view.textContent, app.find('wx-text').textContent]).toEqual(['5', '5!']);
    expect(view.getAttribute('title')).toBe('');
    expect(view.getAttribute('data')).toBe('./a.png');
    expect(view.getAttribute('style')).toBe('width: calc(10 * var(--rpx))');
    app.flush({
      patches: [
        {
          instance: 1,
          patches: [
            { type: 'set', path: ['title'], value: null },
            { type: 'set', path: ['label'], value: 'x' },
          ],
        },
      ],
    });
    expect(view.hasAttribute('title')).toBe(false);
    expect(app.text()).toBe('xx!');
    expect(app.find('wx-view')).toBe(view);
  });

  test.each(['javascript:alert(1)', 'JaVa\tScript:alert(1)', ' javascript:x', 'data:text/html,x', 'vbscript:x'])(
    'never shows the URL %j',
    async (link) => {
      const app = await startHome({ units }, { link });
      expect(app.find('wx-view').hasAttribute('data')).toBe(false);
    },
  );
});

describe('conditions', () => {
  const units: Units = {
    home: ({ html, nothing }) => ({
      render: (s) => html`${s.data['on'] ? html`<wx-view .$s=${s}>yes</wx-view>` : nothing}`,
      nodes: [],
      lists: [],
      fields: { on: { root: true } },
    }),
  };

  test('add and remove their branch', async () => {
    const app = await startHome({ units }, { on: false });
    expect(app.text()).toBe('');
    app.flush({ patches: [{ instance: 1, patches: [{ type: 'set', path: ['on'], value: 1 }] }] });
    expect(app.text()).toBe('yes');
    app.flush({ patches: [{ instance: 1, patches: [{ type: 'set', path: ['on'], value: 0 }] }] });
    expect(app.text()).toBe('');
  });
});

describe('mistakes', () => {
  test('a template that throws leaves its place empty, is reported once, and the next draw works', async () => {
    const units: Units = {
      home: ({ html }) => ({
        render: (s) => {
          if (s.data['bad']) throw new Error('bad data');
          return html`<wx-view .$s=${s}>fine</wx-view>`;
        },
        nodes: [],
        lists: [],
        fields: { bad: { root: true } },
      }),
    };
    const app = await startHome({ units }, { bad: true });
    app.flush({ patches: [{ instance: 1, patches: [{ type: 'set', path: ['bad'], value: 2 }] }] });
    expect(app.text()).toBe('');
    expect(app.errors.map(({ code }) => code)).toEqual(['view/draw-failed']);
    app.flush({ patches: [{ instance: 1, patches: [{ type: 'set', path: ['bad'], value: 0 }] }] });
    expect(app.text()).toBe('fine');
  });

  test('an unknown unit, a missing component and a patch that does not fit are reported, the rest is shown', async () => {
    const units: Units = {
      home: ({ html, child }) => ({
        render: (s) => html`<wx-view .$s=${s}>before</wx-view>${child(s, 0)}<wx-view .$s=${s}>after</wx-view>`,
        nodes: [{ tag: 'my-card' }],
        lists: [],
      }),
    };
    const app = await startHome({ units }, {});
    app.flush({
      definitions: [{ definition: 2, is: 'nowhere' }],
      patches: [{ instance: 1, patches: [{ type: 'set', path: ['a', 'b'], value: 2 }] }],
    });
    expect(app.text()).toBe('beforeafter');
    expect(app.errors.map(({ code }) => code)).toEqual([
      'view/missing-instance',
      'view/unknown-unit',
      'view/wrong-patch',
    ]);
  });
});
