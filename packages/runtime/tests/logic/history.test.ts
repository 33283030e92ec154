import { describe, expect, test } from 'vitest';
import { createLogicApp, type Files, type LogicApp, type Page } from './app.ts';

const LIFE = ['onLoad', 'onShow', 'onReady', 'onHide', 'onUnload'];

/** A page that logs its life under its name and query. */
const page = (name: string): Files => ({
  [`${name}.wxml`]: '',
  [`${name}.js`]: `Page({ ${LIFE.map((life) => `${life}() { log('${name}' + (this.options.n || '') + '.${life}') }`).join(', ')} })`,
});

const files: Files = {
  'app.json': JSON.stringify({
    pages: ['home', 'step', 'me'],
    tabBar: {
      list: [
        { pagePath: 'home', text: 'Home' },
        { pagePath: 'me', text: 'Me' },
      ],
    },
  }),
  'app.js':
    "App({ onLaunch({ path, query }) { log('launch', path, query) }, onPageNotFound({ path }) { log('notFound', path) } })",
  ...page('home'),
  ...page('step'),
  ...page('me'),
};

/** What an app is started with that a reload has closed; `urls` bottom first. */
async function restored(...urls: string[]): Promise<LogicApp> {
  const app = createLogicApp(files);
  await app.boot({ url: urls.at(-1)!, restore: urls.map((url) => ({ url })) });
  return app;
}

/** The user goes to an entry of the browser's history; what the app's code hears of it. */
async function visit(app: LogicApp, entry: number, ...urls: string[]): Promise<unknown[]> {
  app.log.length = 0;
  app.send({ type: 'stack', urls, entry });
  await app.settle();
  return app.log;
}

const open = (app: LogicApp): string[] =>
  (app.globals['getCurrentPages'] as () => Page[])().map(
    ({ route, options }) => `${String(route)}${(options as { n?: string }).n ?? ''}`,
  );
const announced = (app: LogicApp): unknown => {
  const { pages, ...rest } = app
    .flushes()
    .flatMap(({ stack }) => stack ?? [])
    .at(-1)!;
  return { urls: pages.map(({ url }) => url), ...rest };
};

describe('a reload', () => {
  test('loads the pages below, and shows the top one only', async () => {
    const app = await restored('home', 'step?n=1', 'step?n=2');
    expect(app.log).toEqual([
      ['launch', 'step', { n: '2' }],
      'home.onLoad',
      'step1.onLoad',
      'step2.onLoad',
      'step2.onShow',
      'step2.onReady',
    ]);
    expect(open(app)).toEqual(['home', 'step1', 'step2']);
    expect(announced(app)).toEqual({ urls: ['home', 'step?n=1', 'step?n=2'], by: 'start' });
    expect(app.flushes().flatMap(({ births = [] }) => births).length).toBe(1);
  });

  test('draws a page below when the user comes back to it', async () => {
    const app = await restored('home', 'step?n=1', 'step?n=2');
    app.log.length = 0;
    app.send({ type: 'back', delta: 1 });
    await app.settle();
    expect(app.log).toEqual(['step2.onUnload', 'step1.onShow', 'step1.onReady']);
    expect(app.flushes().at(-1)!.births!.length).toBe(1);
  });

  test('leaves out pages that the app no longer has', async () => {
    const app = await restored('home', 'gone', 'step?n=2');
    expect(open(app)).toEqual(['home', 'step2']);
  });
});

describe('an entry of the browser’s history', () => {
  test('further back closes pages', async () => {
    const app = await restored('home', 'step?n=1', 'step?n=2');
    expect(await visit(app, 1, 'home')).toEqual(['step2.onUnload', 'step1.onUnload', 'home.onShow', 'home.onReady']);
    expect(announced(app)).toEqual({ urls: ['home'], by: 'navigateBack', entry: 1 });
  });

  test('further on opens pages, of which the top one is shown', async () => {
    const app = await restored('home');
    expect(await visit(app, 1, 'home', 'step?n=1', 'step?n=2')).toEqual([
      'home.onHide',
      'step1.onLoad',
      'step2.onLoad',
      'step2.onShow',
      'step2.onReady',
    ]);
    expect(announced(app)).toEqual({ urls: ['home', 'step?n=1', 'step?n=2'], by: 'navigateTo', entry: 1 });
  });

  test('of another branch changes what differs', async () => {
    const app = await restored('home', 'step?n=1', 'step?n=2');
    expect(await visit(app, 1, 'home', 'step?n=3')).toEqual([
      'step2.onUnload',
      'step1.onUnload',
      'step3.onLoad',
      'step3.onShow',
      'step3.onReady',
    ]);
    expect(open(app)).toEqual(['home', 'step3']);
  });

  test('with another tab keeps the tab page that it leaves', async () => {
    const app = await restored('home', 'step?n=1');
    expect(await visit(app, 1, 'me')).toEqual(['step1.onUnload', 'me.onLoad', 'me.onShow', 'me.onReady']);
    expect(await visit(app, 2, 'home')).toEqual(['me.onHide', 'home.onShow', 'home.onReady']);
    expect(await visit(app, 3, 'me', 'step?n=1')).toEqual([
      'home.onHide',
      'step1.onLoad',
      'step1.onShow',
      'step1.onReady',
    ]);
    expect(open(app)).toEqual(['me', 'step1']);
  });

  test('without the page at the bottom closes all', async () => {
    const app = await restored('home', 'step?n=1');
    expect(await visit(app, 1, 'step?n=9')).toEqual([
      'step1.onUnload',
      'home.onUnload',
      'step9.onLoad',
      'step9.onShow',
      'step9.onReady',
    ]);
  });

  test('that is shown already changes nothing, and is answered', async () => {
    const app = await restored('home', 'step?n=1');
    expect(await visit(app, 7, 'home', 'step?n=1')).toEqual([]);
    expect(announced(app)).toMatchObject({ entry: 7 });
  });

  test('that cannot be is answered with what is', async () => {
    const app = await restored('home', 'step?n=1');
    for (const urls of [['gone'], ['home', 'me'], [], Array.from({ length: 11 }, () => 'step')])
      expect(await visit(app, 1, ...urls)).toEqual([]);
    expect(announced(app)).toMatchObject({ urls: ['home', 'step?n=1'], entry: 1 });
  });
});

test('an address that names no page is told to the app, and the stack is announced again', async () => {
  const app = await restored('home');
  const before = app.flushes().length;
  app.log.length = 0;
  app.send({ type: 'open', url: 'nowhere?x=1' });
  await app.settle();
  expect(app.log).toEqual([['notFound', 'nowhere']]);
  expect(app.flushes().length).toBe(before + 1);
  expect(announced(app)).toMatchObject({ urls: ['home'] });
});
