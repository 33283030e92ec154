import { expect, test } from 'vitest';
import { createLogicApp, type Files, type LogicApp, type Page } from './app.ts';

const LIFE = ['onLoad', 'onShow', 'onReady', 'onHide', 'onUnload', 'onTabItemTap'];

/** A page that logs its life under its name. */
const page = (path: string): Files => ({
  [`${path}.wxml`]: '',
  [`${path}.js`]: `Page({ ${LIFE.map((name) => `${name}(a) { log('${path.split('/').pop()}.${name}'); this.last = a; }`).join(', ')} })`,
});

const APP_JSON = JSON.stringify({
  pages: ['pages/home', 'pages/list', 'pages/me', 'more/detail'],
  tabBar: {
    list: [
      { pagePath: 'pages/home', text: 'Home' },
      { pagePath: 'pages/me', text: 'Me' },
    ],
  },
});

function create(files: Files = {}): LogicApp {
  return createLogicApp({
    'app.json': APP_JSON,
    ...page('pages/home'),
    ...page('pages/list'),
    ...page('pages/me'),
    ...page('more/detail'),
    'app.js': `App({ onLaunch(o) { log('launch', o.path, o.query) }, onShow() { log('appShow') }, onHide() { log('appHide') }, onPageNotFound(o) { log('notFound', o.path) }, globalData: 1 })`,
    ...files,
  });
}

async function start(
  files: Files = {},
  url = '',
): Promise<LogicApp & { go(name: string, options: object): Promise<unknown> }> {
  const app = create(files);
  await app.boot({ url });
  const wx = app.globals['wx'] as Record<string, (options: object) => Promise<unknown>>;
  return Object.assign(app, {
    async go(name: string, options: object) {
      app.log.length = 0;
      const result = await wx[name]!(options).catch((failure: unknown) => failure);
      await app.settle();
      return result;
    },
  });
}

const routes = (app: LogicApp): unknown[] =>
  (app.globals['getCurrentPages'] as () => Page[])().map(({ route }) => route);

test('start: the app, then the page, ready when it is shown', async () => {
  const app = await start({}, 'pages/list?x=a%20b&y');
  expect(app.log).toEqual([
    ['launch', 'pages/list', { x: 'a%20b', y: '' }],
    'appShow',
    'list.onLoad',
    'list.onShow',
    'list.onReady',
  ]);
  expect(app.page()['options']).toEqual({ x: 'a%20b', y: '' });
  expect(app.flushes()[0]!.stack).toEqual({ pages: [{ page: 1, url: 'pages/list?x=a%20b&y' }], by: 'start' });
});

test('first display with components', async () => {
  const app = await start({
    'pages/home.json': '{"usingComponents":{"box":"/box"}}',
    'pages/home.wxml': '<box n="{{n}}"/>',
    'pages/home.js':
      'Page({ data: { n: 1 }, onLoad() { log("load"); this.setData({ n: 2 }); }, onShow() { log("show"); }, onReady() { log("ready"); } })',
    'box.json': '{"component":true}',
    'box.wxml': '',
    'box.js': `Component({ properties: { n: Number }, lifetimes: { attached() { log('box attached', this.data.n) }, ready() { log('box ready') } }, pageLifetimes: { show() { log('box show') } } })`,
  });
  expect(app.log.slice(2)).toEqual([['box attached', 1], 'load', 'show', 'box show', 'box ready', 'ready']);
  expect(app.flushes()).toHaveLength(1);
  expect(app.flushes()[0]!.births!.map(({ data }) => data)).toEqual([[{ n: 2 }], [{ n: 2 }]]);
});

test('navigateTo and back', async () => {
  const app = await start();
  expect(await app.go('navigateTo', { url: '../more/detail?id=1' })).toMatchObject({ errMsg: 'navigateTo:ok' });
  expect(app.log).toEqual(['home.onHide', 'detail.onLoad', 'detail.onShow', 'detail.onReady']);
  expect(routes(app)).toEqual(['pages/home', 'more/detail']);
  await app.go('navigateBack', {});
  expect(app.log).toEqual(['detail.onUnload', 'home.onShow']);
  expect(await app.go('navigateBack', { delta: 5 })).toEqual({ errMsg: 'navigateBack:ok' });
  expect(app.log).toEqual([]);
});

test('redirectTo, reLaunch and several steps back', async () => {
  const app = await start();
  await app.go('navigateTo', { url: '/pages/list' });
  await app.go('redirectTo', { url: '/more/detail' });
  expect(app.log).toEqual(['list.onUnload', 'detail.onLoad', 'detail.onShow', 'detail.onReady']);
  await app.go('navigateTo', { url: '/pages/list' });
  await app.go('navigateTo', { url: '/pages/list?2' });
  await app.go('navigateBack', { delta: 2 });
  expect(app.log).toEqual(['list.onUnload', 'list.onUnload', 'detail.onShow']);
  await app.go('reLaunch', { url: '/pages/me?q=1' });
  expect(app.log).toEqual(['detail.onUnload', 'home.onUnload', 'me.onLoad', 'me.onShow', 'me.onReady']);
  expect(routes(app)).toEqual(['pages/me']);
});

test('tabs stay alive', async () => {
  const app = await start();
  await app.go('navigateTo', { url: '/pages/list' });
  await app.go('switchTab', { url: '/pages/me?ignored=1' });
  expect(app.log).toEqual(['list.onUnload', 'me.onLoad', 'me.onShow', 'me.onReady']);
  expect(app.page()['options']).toEqual({});
  app.log.length = 0;
  app.send({ type: 'tab', index: 0 });
  await app.settle();
  expect(app.log).toEqual(['me.onHide', 'home.onShow', 'home.onTabItemTap']);
  app.log.length = 0;
  app.send({ type: 'tab', index: 0 });
  await app.settle();
  expect(app.log).toEqual(['home.onTabItemTap']);
  expect(app.page()['last']).toEqual({ index: 0, pagePath: 'pages/home', text: 'Home' });
});

test.each([
  ['navigateTo', { url: '/pages/none' }, 'navigateTo:fail page "pages/none" is not found'],
  ['navigateTo', { url: '/pages/me' }, 'navigateTo:fail can not navigateTo a tabbar page'],
  ['redirectTo', { url: '/pages/me' }, 'redirectTo:fail can not redirectTo a tabbar page'],
  ['switchTab', { url: '/pages/list' }, 'switchTab:fail can not switch to no-tabBar page'],
  ['navigateTo', {}, 'navigateTo:fail parameter error: parameter.url should be String instead of Undefined;'],
])('%s %o is refused', async (name, options, errMsg) => {
  const app = await start();
  expect(await app.go(name, options)).toEqual({ errMsg });
  expect(app.log).toEqual([]);
  expect(routes(app)).toEqual(['pages/home']);
});

test('ten pages at most', async () => {
  const app = await start();
  for (let n = 1; n < 10; n++) await app.go('navigateTo', { url: `/pages/list?${n}` });
  expect(await app.go('navigateTo', { url: '/pages/list?10' })).toEqual({
    errMsg: 'navigateTo:fail webview count limit exceed',
  });
  expect(routes(app)).toHaveLength(10);
});

test('a double tap opens one page; another target waits for the first to be shown', async () => {
  const app = await start();
  const wx = app.globals['wx'] as Record<string, (options: object) => Promise<unknown>>;
  app.hold = true;
  void wx['navigateTo']!({ url: '/pages/list' });
  void wx['navigateTo']!({ url: '/pages/list' });
  void wx['navigateTo']!({ url: '/more/detail' });
  await app.settle();
  expect(routes(app)).toEqual(['pages/home', 'pages/list']);
  app.hold = false;
  app.send({ type: 'shown', flush: app.flushes().at(-1)!.flush });
  await app.settle();
  expect(routes(app)).toEqual(['pages/home', 'pages/list', 'more/detail']);
});

test('a navigation in onLaunch follows the first page', async () => {
  const app = await start(
    { 'app.js': "App({ onLaunch() { wx.redirectTo({ url: '/pages/list' }); } })" },
    'more/detail',
  );
  expect(routes(app)).toEqual(['pages/list']);
  expect(app.log.filter((entry) => String(entry).endsWith('onUnload'))).toEqual(['detail.onUnload']);
});

test('a page that does not exist: onPageNotFound may redirect, else the home page', async () => {
  const app = await start({}, 'pages/gone?x=1');
  expect(app.log).toContainEqual(['notFound', 'pages/gone']);
  expect(routes(app)).toEqual(['pages/home']);
  const other = await start(
    { 'app.js': "App({ onPageNotFound() { wx.reLaunch({ url: '/pages/list' }); } })" },
    'pages/gone',
  );
  expect(routes(other)).toEqual(['pages/list']);
});

test('the event channel joins opener and opened page; early events wait', async () => {
  const app = await start({
    'pages/home.js': `Page({ open() { wx.navigateTo({ url: '/pages/list', events: { answer(d) { log('answer', d); } }, success(res) { res.eventChannel.emit('ask', 1); } }); } })`,
    'pages/list.js': `Page({ onReady() { const channel = this.getOpenerEventChannel(); channel.on('ask', (n) => channel.emit('answer', n + 1)); } })`,
  });
  app.log.length = 0;
  (app.page()['open'] as () => void)();
  await app.settle();
  expect(app.log).toEqual([['answer', 2]]);
});

test('to the background and back', async () => {
  const app = await start();
  app.log.length = 0;
  app.send({ type: 'visible', visible: false });
  app.send({ type: 'visible', visible: true });
  expect(app.log).toEqual(['home.onHide', 'appHide', 'appShow', 'home.onShow']);
});

test('pages are restored with the data they had', async () => {
  const app = create();
  await app.boot({
    restore: [
      { url: 'pages/home', data: {} },
      { url: 'pages/list?x=1', data: { n: 5 } },
    ],
  });
  expect(routes(app)).toEqual(['pages/home', 'pages/list']);
  expect(app.page().data).toEqual({ n: 5 });
  expect(app.flushes()[0]!.stack!.pages.map(({ url }) => url)).toEqual(['pages/home', 'pages/list?x=1']);
});

test('a page made with Component gets its query as properties', async () => {
  const app = await start({
    'pages/list.js':
      "Component({ properties: { id: Number }, lifetimes: { attached() { log('attached', this.data.id) } }, methods: { onLoad(q) { log('load', q) } } })",
  });
  await app.go('navigateTo', { url: '/pages/list?id=7' });
  expect(app.log).toEqual(['home.onHide', ['attached', 7], ['load', { id: '7' }]]);
});

test('functions of a page have the page as `this`, however they are called', async () => {
  const app = await start({
    'pages/home.js': `Page({ name: 'home', onLoad() { const { tell, tellLater } = this; tell(); [1].forEach(tellLater); }, tell() { log(this.name) }, tellLater() { this.later = true; log(this.later, this.route) } })`,
  });
  expect(app.log.filter((entry) => entry === 'home' || Array.isArray(entry)).slice(-2)).toEqual([
    'home',
    [true, 'pages/home'],
  ]);
});

test('components are told of the life of their page only, in hidden tabs too', async () => {
  const told = (name: string): string =>
    `Component({ properties: { on: String }, pageLifetimes: { show() { log(this.data.on, 'show') }, hide() { log(this.data.on, 'hide') }, routeDone() { log(this.data.on, 'done') } }, lifetimes: { detached() { log(this.data.on, '${name} gone') } } })`;
  const withBox = (path: string): Files => ({
    [`${path}.json`]: '{"usingComponents":{"box":"/box"}}',
    [`${path}.wxml`]: `<box on="${path.split('/').pop()}"/>`,
    [`${path}.js`]: `Page({ onRouteDone() { log('${path.split('/').pop()}.onRouteDone') } })`,
  });
  const app = await start({
    ...withBox('pages/home'),
    ...withBox('pages/me'),
    ...withBox('pages/list'),
    'box.json': '{"component":true}',
    'box.wxml': '',
    'box.js': told('box'),
  });
  const done = (name: string): unknown[] => [`${name}.onRouteDone`, [name, 'done']];
  expect(app.log.slice(2)).toEqual([['home', 'show'], ...done('home')]);
  await app.go('switchTab', { url: '/pages/me' });
  expect(app.log).toEqual([['home', 'hide'], ['me', 'show'], ...done('me')]);
  app.log.length = 0;
  app.send({ type: 'visible', visible: false });
  app.send({ type: 'visible', visible: true });
  await app.settle();
  expect(app.log).toEqual([['me', 'hide'], 'appHide', 'appShow', ['me', 'show']]);
  await app.go('navigateTo', { url: '/pages/list' });
  expect(app.log).toEqual([['me', 'hide'], ['list', 'show'], ...done('list')]);
  await app.go('switchTab', { url: '/pages/home' });
  expect(app.log).toEqual([['list', 'box gone'], ['home', 'show'], ...done('home')]);
  await app.go('reLaunch', { url: '/pages/list' });
  expect(app.log.slice().sort()).toEqual(
    [['home', 'box gone'], ['me', 'box gone'], ['list', 'show'], ...done('list')].sort(),
  );
});

test('routers lead from where a component or its page is, whichever page is on top', async () => {
  const app = await start({
    'pages/home.json': '{"usingComponents":{"link":"/parts/link/link"}}',
    'pages/home.wxml': '<link id="link"/>',
    'parts/link/link.json': '{"component":true}',
    'parts/link/link.wxml': '',
    'parts/link/link.js': 'Component({})',
  });
  const link = app.page().selectComponent('#link')!;
  type Router = Record<string, (options?: object) => Promise<unknown>>;
  const home = app.page()['pageRouter'] as Router;
  await (link['router'] as Router)['navigateTo']!({ url: '../../more/detail?n=1' });
  await app.settle();
  expect(app.page()).toMatchObject({ route: 'more/detail', options: { n: '1' } });
  await (link['pageRouter'] as Router)['navigateTo']!({ url: 'list' });
  await app.settle();
  expect(routes(app)).toEqual(['pages/home', 'more/detail', 'pages/list']);
  await home['navigateBack']!({ delta: 2 });
  await app.settle();
  expect(routes(app)).toEqual(['pages/home']);
  await home['switchTab']!({ url: './me' });
  await app.settle();
  expect(routes(app)).toEqual(['pages/me']);
  await expect(home['redirectTo']!({})).rejects.toMatchObject({ errMsg: expect.stringContaining('redirectTo:fail') });
});

test('hints for the renderers of the platform can be given', async () => {
  const app = await start({
    'pages/home.js': `Page({ onLoad() {
      this.setInitialRenderingCache({ a: 1 });
      this.setPassiveEvent({ touchstart: true });
      this.getPassiveEvent((config) => log(config));
      log(this.getAppBar());
    } })`,
  });
  expect(app.log.slice(2)).toEqual([null, { touchstart: true }]);
});
