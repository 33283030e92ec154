import { beforeEach, describe, expect, test } from 'vitest';
import { browserHistory } from '../../src/view/pages/history.ts';
import { startJoined, type JoinedApp } from './app.ts';

const files = {
  'app.json': '{ "pages": ["first", "second"] }',
  'first.wxml': '<text>first</text>',
  'first.js': "Page({ go() { wx.navigateTo({ url: 'second' }); } })",
  'second.wxml': '<picker range="{{[1, 2]}}" bind:cancel="left">choose</picker>',
  'second.js': `Page({ data: { answer: '' }, left() { this.setData({ answer: 'left' }); },
    ask(name, options) { wx[name](options).then((it) => this.setData({ answer: it }), ({ errMsg }) => this.setData({ answer: errMsg })); } })`,
};

/** The second of two pages, each with an entry in the history. */
async function onSecondPage(): Promise<JoinedApp> {
  const app = await startJoined(files, { features: [browserHistory] });
  (app.page()['go'] as () => void)();
  await app.settle();
  expect(location.hash).toBe('#/second');
  return app;
}

/** The user's own button, not a call. */
const back = (): Promise<void> =>
  new Promise((resolve) => {
    addEventListener('popstate', () => resolve(), { once: true });
    history.back();
  });

const sheet = (app: JoinedApp): Element | null =>
  app.control.frame.overlays.querySelector('dialog') ?? app.root().querySelector('dialog');

/** Has the page call a function of `wx` that opens a sheet. */
async function ask(app: JoinedApp, name: string, options: object): Promise<void> {
  const page = app.page() as unknown as { ask(name: string, options: object): void };
  page.ask(name, options);
  await expect.poll(() => app.settle().then(() => sheet(app))).toBeTruthy();
}

beforeEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('the browser’s way back closes', () => {
  test.each([
    ['showModal', { content: 'Sure?' }, { confirm: false, cancel: true }],
    ['showActionSheet', { itemList: ['a', 'b'] }, 'showActionSheet:fail cancel'],
    ['authorize', { scope: 'scope.record' }, 'authorize:fail auth deny'],
    ['chooseAddress', {}, 'chooseAddress:fail cancel'],
  ])('the sheet of wx.%s, and nothing else', async (name, options, answer) => {
    const app = await onSecondPage();
    await ask(app, name, options);
    await back();
    const answered = typeof answer === 'string' ? answer : expect.objectContaining(answer);
    await expect.poll(() => app.settle().then(() => app.page().data['answer'])).toEqual(answered);
    expect(sheet(app)).toBeNull();
    await expect.poll(() => location.hash).toBe('#/second');
    await back();
    await expect.poll(() => app.settle().then(() => location.hash)).toBe('#/first');
    expect(app.root().textContent).toContain('first');
  });

  test('a picture that is looked at', async () => {
    const app = await onSecondPage();
    await ask(app, 'previewImage', { urls: ['data:image/gif;base64,R0lGODlhAQABAAAAACw='] });
    await back();
    await expect.poll(() => sheet(app)).toBeNull();
    await expect.poll(() => location.hash).toBe('#/second');
  });

  test('a picker of the page', async () => {
    const app = await onSecondPage();
    app.root().querySelector<HTMLElement>('wx-picker')!.click();
    await expect.poll(() => sheet(app)).toBeTruthy();
    await back();
    await expect.poll(() => app.settle().then(() => app.page().data['answer'])).toBe('left');
    expect(sheet(app)).toBeNull();
    await expect.poll(() => location.hash).toBe('#/second');
  });
});

test('who goes further back than one page leaves the sheet as well', async () => {
  const app = await onSecondPage();
  await ask(app, 'showModal', { content: 'Sure?' });
  location.hash = '#/first';
  await expect.poll(() => app.settle().then(() => app.root().textContent)).toContain('first');
  expect(sheet(app)).toBeNull();
});
