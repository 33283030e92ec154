import { expect, test } from 'vitest';
import { startJoined, type JoinedApp } from './app.ts';

async function start(
  wxml: string,
  script: string,
): Promise<{ app: JoinedApp; log: unknown[]; call(name: string): void }> {
  const permissions = { load: () => ({ 'scope.camera': true }), save: () => {} };
  const app = await startJoined({ 'page.wxml': wxml, 'page.js': script }, { services: { permissions } });
  const log: unknown[] = [];
  app.globals['log'] = (...args: unknown[]) => void log.push(...args);
  return { app, log, call: (name) => (app.page()[name] as () => void)() };
}

interface Player extends HTMLElement {
  readonly media: HTMLMediaElement;
}

test('a video context sets the rate of the video with its id, also when setData has just brought it', async () => {
  const { app, call } = await start(
    `<video id="other"></video><video wx:if="{{shown}}" id="film"></video>`,
    `Page({ data: { shown: false }, go() {
      this.setData({ shown: true });
      const video = wx.createVideoContext('film', this);
      video.playbackRate(1.5);
      video.play();
    } });`,
  );
  call('go');
  const rates = (): number[] =>
    [...app.root().querySelectorAll<Player>('wx-video')].map(({ media }) => media.playbackRate);
  await expect.poll(async () => (await app.settle(), rates())).toEqual([1, 1.5]);
});

test('an audio context, and the context of a query', async () => {
  const { app, log, call } = await start(
    `<audio id="song" controls></audio>`,
    `Page({ go() {
      wx.createAudioContext('song').setSrc('data:audio/wav;base64,AAAA');
      wx.createSelectorQuery().select('#song').context(({ context }) => {
        context.seek(3);
        log(Object.keys(context));
      }).exec();
    } });`,
  );
  call('go');
  await expect.poll(async () => (await app.settle(), log)).toEqual([['setSrc', 'play', 'pause', 'seek']]);
  expect(app.root().querySelector<Player>('wx-audio')!.media.src).toBe('data:audio/wav;base64,AAAA');
});

test('a map context answers by callback and by promise, and fails where there is no map', async () => {
  const { app, log, call } = await start(
    `<map id="m" latitude="{{23.1}}" longitude="{{113.3}}" scale="{{12}}"></map>`,
    `Page({ go() {
      const map = wx.createMapContext('m', this);
      map.getScale({ success: (result) => log(result) });
      map.includePoints({ points: [{ latitude: 22, longitude: 112 }, { latitude: 24, longitude: 114 }] }).then(({ errMsg }) => log(errMsg));
      wx.createMapContext('none').getScale({ fail: ({ errMsg }) => log(errMsg) });
      map.moveAlong({ fail: ({ errMsg }) => log(errMsg) });
    } });`,
  );
  call('go');
  await expect.poll(async () => (await app.settle(), log.length)).toBe(4);
  expect(log).toContainEqual({ scale: 12, errMsg: 'getScale:ok' });
  expect(log).toContain('includePoints:ok');
  expect(log).toContain('getScale:fail the component is not on the page');
  expect(log).toContain('moveAlong:fail not supported in browser');
});

test('an editor context from a query writes and reads', async () => {
  const { app, log, call } = await start(
    `<editor wx:if="{{on}}" id="e" bindready="ready" bindinput="input"></editor>`,
    `Page({ input({ detail }) { log(detail.text); }, ready() {
      wx.createSelectorQuery().select('#e').context(({ context }) => {
        context.setContents({ html: '<p>one</p>', success: () =>
          context.getContents({ success: ({ text, html, delta, errMsg }) => log(text, html, delta, errMsg) }) });
      }).exec();
    }, go() { this.setData({ on: true }); } });`,
  );
  call('go');
  await expect
    .poll(async () => (await app.settle(), log))
    .toEqual(['one\n', 'one\n', '<p>one</p>', { ops: [{ insert: 'one\n' }] }, 'getContents:ok']);
});

test('a camera that is denied: the event and the calls say so', async () => {
  const { getUserMedia } = navigator.mediaDevices;
  navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  const { app, log, call } = await start(
    `<camera wx:if="{{on}}" binderror="failed"></camera>`,
    `Page({ failed({ detail }) { log(detail.errMsg); wx.createCameraContext().takePhoto({ fail: ({ errMsg }) => log(errMsg) }); }, go() { this.setData({ on: true }); } });`,
  );
  call('go');
  await expect
    .poll(async () => (await app.settle(), log))
    .toEqual(['camera:fail auth deny', 'takePhoto:fail auth deny']);
  navigator.mediaDevices.getUserMedia = getUserMedia;
});

test('frames of a camera come until they are stopped', async () => {
  const { getUserMedia } = navigator.mediaDevices;
  const canvas = Object.assign(document.createElement('canvas'), { width: 32, height: 24 });
  const context = canvas.getContext('2d')!;
  const timer = setInterval(() => context.fillRect(0, 0, Math.random() * 32, 24), 20);
  navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(25);
  const { app, log, call } = await start(
    `<camera wx:if="{{on}}" bindinitdone="begin"></camera>`,
    `let frames = 0;
    Page({ begin() {
      const listener = wx.createCameraContext().onCameraFrame(({ width, height, data }) => {
        if (frames++ === 0) log(width, height, data.byteLength);
        if (frames === 3) listener.stop({ success: ({ errMsg }) => log(errMsg) });
      });
      listener.start();
    }, go() { this.setData({ on: true }); } });`,
  );
  call('go');
  await expect.poll(async () => (await app.settle(), log), { timeout: 5000 }).toEqual([32, 24, 32 * 24 * 4, 'stop:ok']);
  clearInterval(timer);
  navigator.mediaDevices.getUserMedia = getUserMedia;
});

test('methods that an element does not offer cannot be called from the worker', async () => {
  const { app } = await start(`<video id="v"></video>`, `Page({});`);
  const page = app.runtime.router.top()!.instance.id;
  const target = { instance: page, tag: 'video', id: 'v' };
  app.runtime.channel.send({
    type: 'call',
    id: 900,
    api: 'element',
    page,
    args: { target, method: 'remove', args: [] },
  });
  const replies = (): unknown[] =>
    app.messages
      .map(({ message }) => message)
      .filter((message) => 'id' in message && message.id === 900 && message.type === 'reply');
  await expect
    .poll(async () => (await app.settle(), replies()))
    .toEqual([{ type: 'reply', id: 900, ok: false, result: 'not supported in browser' }]);
  expect(app.root().querySelector('wx-video')).not.toBeNull();
});

test.each(['createLivePlayerContext', 'createLivePusherContext'])('what %s gives only fails', async (name) => {
  const { app, log, call } = await start(
    `<view/>`,
    `Page({ go() { wx.${name}('p').stop({ fail: ({ errMsg }) => log(errMsg) }); } });`,
  );
  call('go');
  await expect.poll(async () => (await app.settle(), log)).toEqual(['stop:fail the component is not on the page']);
});

test('a web page in a web-view moves the mini program and posts to it', async () => {
  const app = await startJoined({
    'app.json': JSON.stringify({ pages: ['a', 'b'] }),
    'a.wxml': `<web-view src="${location.origin}/nothing-in-particular" bindload="loaded"></web-view>`,
    'a.js': `Page({ loaded() { log('loaded'); } });`,
    'b.wxml': '<view/>',
    'b.js': `Page({ onLoad(query) { log(query); } });`,
  });
  const log: unknown[] = [];
  app.globals['log'] = (entry: unknown) => void log.push(entry);
  await expect.poll(async () => (await app.settle(), log)).toEqual(['loaded']);
  const { contentDocument } = app.root().querySelector('iframe')!;
  const script = contentDocument!.createElement('script');
  script.textContent = `parent.postMessage({ wxMiniProgram: 'navigateTo', args: { url: '/b?x=1' } }, '*')`;
  contentDocument!.body.append(script);
  await expect.poll(async () => (await app.settle(), log)).toEqual(['loaded', { x: '1' }]);
});

test('a tap on a map is one tap, and says where on earth', async () => {
  const { app, log, call } = await start(
    `<map bindtap="tap" latitude="{{23.1}}" longitude="{{113.3}}"></map>`,
    `Page({ tap({ detail }) { log(Object.keys(detail).sort()); }, go() {} });`,
  );
  call('go');
  const map = app.root().querySelector('wx-map')!;
  await expect.poll(() => map.querySelector('.wx-map-tile')).not.toBeNull();
  const pane = map.querySelector('.leaflet-map-pane')!;
  const { left, top } = map.getBoundingClientRect();
  const place = { bubbles: true, composed: true, clientX: left + 50, clientY: top + 50, detail: 1 };
  for (const type of ['pointerdown', 'pointerup'])
    pane.dispatchEvent(new PointerEvent(type, { ...place, isPrimary: true, pointerType: 'mouse' }));
  pane.dispatchEvent(new MouseEvent('click', place));
  await app.settle();
  expect(log).toEqual([['latitude', 'longitude']]);
});
