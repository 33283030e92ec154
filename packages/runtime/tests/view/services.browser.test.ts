import axe from 'axe-core';
import { userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import type { HostServices } from '../../src/protocol/index.ts';
import type { TestApp, Units } from './app.ts';
import { startHome } from './app.ts';

const units: Units = {
  home: ({ html }) => ({ render: (s) => html`<wx-view .$s=${s}>text</wx-view>`, nodes: [], lists: [] }),
};
const config = { pages: ['home'], window: { navigationBarTitleText: 'Shop' } };

beforeEach(() => localStorage.clear());

async function start(services?: HostServices): Promise<TestApp> {
  const app = await startHome({ units, config }, {});
  if (services) app.control.view.services = services;
  return app;
}

/** Calls an API of the view; the reply is there when the user has answered. */
function call(app: TestApp, api: string, args: object): () => Promise<unknown> {
  app.send({ type: 'call', id: 1, api, args, page: 1 });
  const replies: unknown[] = [];
  return async () => {
    const read = () => replies.push(...app.messages().filter(({ type }) => type === 'reply'));
    await expect.poll(read, { timeout: 3000 }).toBeGreaterThan(0);
    return replies[0];
  };
}

const host = (app: TestApp, api: string, args: object = {}) => call(app, 'host', { api, args });
const succeeds = (result: unknown) => ({ type: 'reply', id: 1, ok: true, result });
const fails = (result: string) => ({ type: 'reply', id: 1, ok: false, result });

const dialog = (app: TestApp): HTMLDialogElement => app.shell.querySelector('dialog')!;
const shown = (app: TestApp) => expect.poll(() => dialog(app)?.open, { timeout: 3000 }).toBe(true);

async function press(app: TestApp, text: string): Promise<void> {
  await shown(app);
  const button = [...dialog(app).querySelectorAll('button')].find(({ textContent }) => textContent === text);
  await userEvent.click(button!);
}

/** Contrast is measured when all is faded in. */
async function violations(app: TestApp): Promise<string[]> {
  await Promise.all(app.shell.getAnimations().map(({ finished }) => finished));
  const { violations: found } = await axe.run({ include: [app.shell.host as HTMLElement] } as never, {
    rules: { region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const payment = { timeStamp: '1', nonceStr: 'n', package: 'prepay_id=wx1', signType: 'MD5', paySign: 's' };
const user = { userInfo: expect.objectContaining({ nickName: 'WeChat user' }) as unknown };

test.each<[api: string, args: object, buttons: string, reply: object]>([
  ['requestPayment', payment, 'Pay', succeeds({})],
  ['requestPayment', payment, 'Let it fail', fails('payment failed')],
  ['getUserProfile', { desc: 'to greet you' }, 'Allow', succeeds(expect.objectContaining(user))],
  ['getUserProfile', { desc: 'to greet you' }, 'Reject', fails('auth deny')],
  [
    'getPhoneNumber',
    {},
    'Allow',
    succeeds(expect.objectContaining({ code: expect.stringMatching(/^heddle-\d+$/) as unknown })),
  ],
  ['getPhoneNumber', {}, 'Reject', fails('auth deny')],
  ['requestSubscribeMessage', { tmplIds: ['a', 'b'] }, 'Allow', succeeds({ a: 'accept', b: 'accept' })],
  ['requestSubscribeMessage', { tmplIds: ['a', 'b'] }, 'Reject', succeeds({ a: 'reject', b: 'reject' })],
  [
    'chooseAddress',
    {},
    'Use it',
    succeeds(expect.objectContaining({ cityName: 'Guangzhou', telNumber: '13800000000' })),
  ],
  ['navigateToMiniProgram', { appId: 'wx1' }, 'OK', fails('cancel')],
  ['openCustomerServiceChat', { extInfo: { url: 'https://example.com/' } }, 'Cancel', fails('cancel')],
])('%s: an accessible sheet; %#: the button answers', async (api, args, button, reply) => {
  const app = await start();
  // A tap has led to it.
  await userEvent.click(app.find('wx-view'));
  app.messages();
  const settled = host(app, api, args);
  await shown(app);
  expect(await violations(app)).toEqual([]);
  await press(app, button);
  expect(await settled()).toEqual(reply);
  expect(dialog(app)).toBe(null);
  expect(app.errors).toEqual([]);
});

test.each<[api: string, args: object, reply: object]>([
  ['requestPayment', payment, fails('cancel')],
  ['chooseAddress', {}, fails('cancel')],
  ['chooseInvoiceTitle', {}, fails('cancel')],
  ['share', { kind: 'message', title: 'A', path: 'home' }, fails('cancel')],
  ['getPhoneNumber', {}, fails('auth deny')],
])('%s is left by Escape', async (api, args, reply) => {
  const app = await start();
  const settled = host(app, api, args);
  await shown(app);
  expect(await violations(app)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect(await settled()).toEqual(reply);
});

test('what needs no sheet is answered at once', async () => {
  const app = await start();
  expect(await host(app, 'login')()).toMatchObject({ ok: true, result: { code: expect.stringMatching(/^heddle-/) } });
  expect(await host(app, 'checkSession')()).toEqual(succeeds({}));
  expect(await host(app, 'getUserInfo')()).toMatchObject({ ok: true, result: user });
  expect(await host(app, 'addCard')()).toEqual(fails('no host adaptor'));
  expect(await host(app, 'requestSubscribeMessage', { tmplIds: [] })()).toEqual(fails('TmplIds can not be empty'));
});

test('an invoice title needs a title', async () => {
  const app = await start();
  const settled = host(app, 'chooseInvoiceTitle');
  await press(app, 'Use it');
  expect(dialog(app).open).toBe(true);
  dialog(app).querySelector('input')!.focus();
  await userEvent.keyboard('Loom Ltd{Enter}');
  expect(await settled()).toMatchObject({ ok: true, result: { title: 'Loom Ltd', type: '1' } });
});

test('only the chosen messages are accepted', async () => {
  const app = await start();
  const settled = host(app, 'requestSubscribeMessage', { tmplIds: ['a', 'b'] });
  await shown(app);
  await userEvent.click(dialog(app).querySelector('input')!);
  await press(app, 'Allow');
  expect(await settled()).toEqual(succeeds({ a: 'reject', b: 'accept' }));
});

test('the link of a page is copied', async () => {
  const app = await start();
  const settled = host(app, 'share', { kind: 'message', title: 'Look', path: 'pages/a?x=1' });
  await shown(app);
  expect(dialog(app).textContent).toContain('#/pages/a?x=1');
  await press(app, 'Copy link');
  expect(await settled()).toEqual(succeeds({}));
  await expect.poll(() => app.shell.querySelector('.toast')?.textContent).toBe('Link copied');
});

test("a site's services come first; what they throw is the reason", async () => {
  const asked: unknown[] = [];
  const app = await start({
    login: (request, { route }) => {
      asked.push(request, route);
      return { code: 'own' };
    },
    requestPayment: () => Promise.reject(new Error('cancel')),
    addCard: () => ({ cardList: [] }),
    scanCode: () => ({ result: '4006381333931' }),
  });
  expect(await host(app, 'login', { timeout: 5 })()).toEqual(succeeds({ code: 'own' }));
  expect(asked).toEqual([{ timeout: 5 }, 'page-1']);
  expect(await host(app, 'requestPayment', payment)()).toEqual(fails('cancel'));
  expect(await host(app, 'addCard')()).toEqual(succeeds({ cardList: [] }));
  expect(await call(app, 'scanCode', {})()).toEqual(succeeds({ result: '4006381333931' }));
  expect(app.errors).toEqual([]);
});

test('a mistake in a service is reported', async () => {
  const app = await start({ login: () => (undefined as unknown as { code: { code: string } }).code });
  expect(await host(app, 'login')()).toMatchObject({ ok: false });
  expect(app.errors).toMatchObject([{ code: 'view/api-failed', subject: 'host' }]);
});

test('a scope is asked for once; the answer is remembered and can be changed', async () => {
  const app = await start();
  const first = call(app, 'authorize', { scope: 'scope.writePhotosAlbum' });
  await shown(app);
  expect(dialog(app).textContent).toContain('Shop asks for');
  expect(await violations(app)).toEqual([]);
  await press(app, 'Reject');
  expect(await first()).toEqual(fails('auth deny'));
  expect(await call(app, 'authorize', { scope: 'scope.writePhotosAlbum' })()).toEqual(fails('auth denied'));

  const next = await start();
  const denied = { authSetting: { 'scope.writePhotosAlbum': false } };
  expect(await call(next, 'getSetting', {})(), 'after a reload').toEqual(succeeds(denied));
  const settings = call(next, 'openSetting', {});
  await shown(next);
  expect(await violations(next)).toEqual([]);
  await userEvent.click(dialog(next).querySelector('[role=switch]')!);
  await press(next, 'Done');
  expect(await settings()).toEqual(succeeds({ authSetting: { 'scope.writePhotosAlbum': true } }));
  expect(await call(next, 'authorize', { scope: 'scope.writePhotosAlbum' })()).toEqual(succeeds({}));
  expect(await call(next, 'authorize', { scope: 'scope.none' })()).toEqual(fails('invalid scope'));
});

test('a site may keep the answers itself', async () => {
  const saved: unknown[] = [];
  const app = await start({
    permissions: { load: () => ({ 'scope.record': false }), save: (setting) => saved.push(setting) },
  });
  expect(await call(app, 'authorize', { scope: 'scope.record' })()).toEqual(fails('auth denied'));
  const asked = call(app, 'authorize', { scope: 'scope.werun' });
  await press(app, 'Allow');
  await asked();
  expect(saved).toEqual([{ 'scope.record': false, 'scope.werun': true }]);
});

test('a profile is only given after a tap', async () => {
  const app = await start();
  Object.defineProperty(navigator, 'userActivation', { configurable: true, value: { isActive: false } });
  const reply = await host(app, 'getUserProfile', { desc: 'x' })();
  Reflect.deleteProperty(navigator, 'userActivation');
  expect(reply).toEqual(fails('can only be invoked by user TAP gesture.'));
});
