import { expect, test } from 'vitest';
import { drawn, expectAccessible, mount, once, record } from '../../tests/mount.ts';
import type { WxWebView } from './web-view.ts';

/** Any page of this origin will do. */
const page = `${location.origin}/nothing-in-particular`;

const frameOf = (view: WxWebView): HTMLIFrameElement => view.querySelector('iframe') as HTMLIFrameElement;

test('by default it fills the page and shows nothing', async () => {
  const view = await mount<WxWebView>('<wx-web-view></wx-web-view>');
  expect([view.offsetWidth, view.offsetHeight]).toEqual([innerWidth, innerHeight]);
  expect(view.querySelector('iframe')).toBeNull();
  await expectAccessible(view);
});

test('src is shown in a frame that cannot lead the tab away, and load tells', async () => {
  const view = await mount<WxWebView>('<wx-web-view></wx-web-view>');
  const loaded = once(view, 'load');
  view.src = page;
  await drawn();
  expect(view.querySelector('.wx-web-view-progress')).not.toBeNull();
  expect(((await loaded) as CustomEvent).detail).toEqual({ src: page });
  await drawn();
  expect(view.querySelector('.wx-web-view-progress')).toBeNull();
  expect(frameOf(view).sandbox.contains('allow-top-navigation')).toBe(false);
});

test.each(['javascript:alert(1)', 'data:text/html,x', '/pages/a/a', 'ftp://a.example'])(
  '%s is an error',
  async (src) => {
    const view = await mount<WxWebView>('<wx-web-view></wx-web-view>');
    const errors = record(view, 'error');
    view.src = src;
    await drawn();
    expect(errors).toEqual([{ src }]);
    expect(view.querySelector('iframe')).toBeNull();
  },
);

test('progressbar-color', async () => {
  const view = await mount<WxWebView>('<wx-web-view progressbar-color="rgb(1, 2, 3)"></wx-web-view>');
  view.src = page;
  await drawn();
  expect(getComputedStyle(view.querySelector('.wx-web-view-progress')!).backgroundColor).toBe('rgb(1, 2, 3)');
});

test('what the page posts is told when it is left; it may ask to move', async () => {
  const view = await mount<WxWebView>('<wx-web-view></wx-web-view>');
  const messages = record(view, 'message');
  const moves = record(view, 'wxnavigate');
  const loaded = once(view, 'load');
  view.src = page;
  await loaded;
  const say = (data: object): void => {
    const script = frameOf(view).contentDocument!.createElement('script');
    script.textContent = `parent.postMessage(${JSON.stringify(data)}, '*')`;
    frameOf(view).contentDocument!.body.append(script);
  };
  say({ wxMiniProgram: 'postMessage', args: { data: { n: 1 } } });
  say({ wxMiniProgram: 'postMessage', args: { data: 'two' } });
  say({ wxMiniProgram: 'eval', args: {} });
  say({ wxMiniProgram: 'navigateTo', args: { url: '/pages/b/b' } });
  await expect.poll(() => moves).toEqual([{ method: 'navigateTo', args: { url: '/pages/b/b' } }]);
  window.postMessage({ wxMiniProgram: 'postMessage', args: { data: 'from elsewhere' } }, '*');
  expect(messages).toEqual([]);
  view.remove();
  expect(messages).toEqual([{ data: [{ n: 1 }, 'two'] }]);
});
