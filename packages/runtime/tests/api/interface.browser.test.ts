import { expect, test } from 'vitest';
import { startJoined, type JoinedApp } from '../joined/app.ts';

type Wx = Record<string, (options?: unknown) => Promise<{ errMsg: string }>>;
type Builder = Record<string, (...args: unknown[]) => Builder>;

const PAGE = {
  'page.js': 'Page({ data: { plan: {} }, ended() { this.setData({ ends: (this.data.ends || 0) + 1 }); } })',
};

async function start(template: string): Promise<JoinedApp & { wx: Wx }> {
  const app = await startJoined({ 'page.wxml': template, ...PAGE });
  return Object.assign(app, { wx: app.globals['wx'] as Wx });
}

/** Waits as `promise` does, and lets both threads run meanwhile. */
async function settled<T>(app: JoinedApp, promise: Promise<T>): Promise<T> {
  let isOver = false;
  void promise.then(
    () => (isOver = true),
    () => (isOver = true),
  );
  await expect
    .poll(async () => {
      await app.settle();
      return isOver;
    })
    .toBe(true);
  return promise;
}

const box = (app: JoinedApp): HTMLElement => app.root().querySelector<HTMLElement>('#box')!;

test('a plan is played group after group, and what it ends with stays', async () => {
  const app = await start('<view id="box" style="width: 100px" animation="{{plan}}" bindtransitionend="ended"/>');
  const animation = (app.wx['createAnimation'] as unknown as (options: unknown) => Builder)({ duration: 20 });
  animation['width']!(200)['translateX']!(10)['step']!();
  animation['translateX']!(30)['step']!({ delay: 10 });
  app.page().setData({ plan: animation['export']!() });
  await expect
    .poll(async () => {
      await app.settle();
      return app.page().data['ends'];
    })
    .toBe(2);
  const style = getComputedStyle(box(app));
  expect(style.width).toBe('200px');
  expect(style.transform).toBe('matrix(1, 0, 0, 1, 30, 0)');
});

test('a plan that says the same as the last one is played again; other changes play nothing', async () => {
  const app = await start('<view id="box" class="{{other}}" animation="{{plan}}" bindtransitionend="ended"/>');
  const plan = () => {
    const animation = (app.wx['createAnimation'] as unknown as () => Builder)();
    return animation['opacity']!(0.5)['step']!({ duration: 1 })['export']!();
  };
  for (const ends of [1, 2]) {
    app.page().setData({ plan: plan() });
    await expect
      .poll(async () => {
        await app.settle();
        return app.page().data['ends'];
      })
      .toBe(ends);
    app.page().setData({ other: `x${ends}` });
    await app.settle();
    expect(
      box(app)
        .getAnimations()
        .filter(({ playState }) => playState === 'running'),
    ).toEqual([]);
  }
});

test.each([
  ['showToast', { title: 'Hello' }],
  ['hideToast', {}],
  ['showLoading', { title: 'Wait' }],
  ['hideLoading', {}],
  ['pageScrollTo', { scrollTop: 0 }],
  ['startPullDownRefresh', {}],
  ['stopPullDownRefresh', {}],
  ['showNavigationBarLoading', {}],
  ['hideNavigationBarLoading', {}],
  ['hideHomeButton', {}],
  ['preloadAssets', { data: [{ type: 'image', src: 'data:,' }] }],
  ['getRendererUserAgent', {}],
] as const)('%s is answered by a page', async (name, options) => {
  const app = await start('<view/>');
  expect((await settled(app, app.wx[name]!(options))).errMsg).toBe(`${name}:ok`);
  expect(app.errors).toEqual([]);
});

test.each(['setTabBarBadge', 'removeTabBarBadge', 'showTabBarRedDot', 'hideTabBarRedDot', 'showTabBar', 'hideTabBar'])(
  '%s is refused on a page without a tab bar',
  async (name) => {
    const app = await start('<view/>');
    const refused = settled(app, app.wx[name]!({ index: 0, text: '1' }));
    await expect(refused).rejects.toEqual({ errMsg: `${name}:fail not TabBar page` });
  },
);

test('a typeface that is not there fails with its status', async () => {
  const app = await start('<view/>');
  const failed = settled(app, app.wx['loadFontFace']!({ family: 'None', source: 'url("data:font/woff2,x")' }));
  await expect(failed).rejects.toMatchObject({
    status: 'error',
    errMsg: expect.stringContaining('loadFontFace:fail '),
  });
  expect(app.errors).toEqual([]);
});

test('a window whose page asks before it is left asks too', async () => {
  const app = await start('<view/>');
  const leave = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
  await settled(app, app.wx['enableAlertBeforeUnload']!({ message: 'Sure?' }));
  expect(leave()).toBe(true);
  await settled(app, app.wx['disableAlertBeforeUnload']!());
  expect(leave()).toBe(false);
});

test('what the browser has decided on permissions can be asked for at once', async () => {
  const app = await start('<view/>');
  const ask = app.wx['getAppAuthorizeSetting'] as unknown as () => Record<string, unknown>;
  const states = { granted: 'authorized', denied: 'denied', prompt: 'not determined' };
  const { state } = await navigator.permissions.query({ name: 'geolocation' });
  expect(ask()).toMatchObject({ locationAuthorized: states[state], albumAuthorized: 'not determined' });
});

test('bytes get an address, until it is revoked', async () => {
  const app = await start('<view/>');
  const { createBufferURL, revokeBufferURL } = app.wx as unknown as Record<string, (argument: unknown) => string>;
  const url = createBufferURL!(Uint8Array.of(1, 2).buffer);
  expect([...new Uint8Array(await (await fetch(url)).arrayBuffer())]).toEqual([1, 2]);
  revokeBufferURL!(url);
  await expect(fetch(url)).rejects.toThrow('Failed to fetch');
});
