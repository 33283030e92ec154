import { createHash } from 'node:crypto';
import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from '../../e2e/accessibility.ts';
import { useBrowser } from '../../e2e/browser.ts';
import { eventually, useExample } from '../../e2e/example.ts';
import type { RunningApp } from '../../e2e/example.ts';
import { makePicture } from '../../e2e/media-files.ts';
import { serveNetwork } from '../../e2e/network-server.ts';
import type { NetworkServer } from '../../e2e/network-server.ts';
import { families } from './shared/families.ts';

const browser = useBrowser();

describe('the tour in development', () => {
  const example = useExample('api-tour', 'dev', browser);

  test('home leads to every family, each of which answers', async () => {
    const app = await example.open();
    for (const { name, title } of families) {
      await app.tap(title);
      await eventually(() => app.route()).toBe(`pages/${name}/${name}`);
      await app.page.goBack();
      await eventually(() => app.route()).toBe('pages/home/home');
    }
    await app.tap('Storage');
    await make(app, 'Keep and read');
    await answer(app, 'wx.setStorageSync, wx.getStorageSync').toBe('{"cups":2,"milk":"oat"}');
  });
});

describe('the tour, built', () => {
  const example = useExample('api-tour', 'build', browser);
  let server: NetworkServer;
  beforeAll(async () => {
    server = await serveNetwork();
  });
  afterAll(() => server.close());

  test('every page is usable by all, on phones and on desks', async () => {
    const app = await example.open();
    for (const name of ['home', 'log', 'second', ...families.map((family) => family.name)]) {
      const route = `pages/${name}/${name}`;
      await app.page.evaluate((hash) => history.replaceState(null, '', hash), `#/${route}`);
      await app.reload();
      expect(await app.route()).toBe(route);
      await app.page.setViewportSize({ width: 375, height: 667 });
      await expectAccessible(app.page);
      await eventually(() => overflow(app)).toBe(0);
      await app.page.setViewportSize({ width: 1280, height: 800 });
      await eventually(() => overflow(app)).toBe(0);
    }
  });

  test('calls are listed on the other tab, the newest first', async () => {
    const app = await example.open();
    await app.tap('Storage');
    await make(app, 'Keep');
    await answer(app, 'wx.setStorage').toBe('{"errMsg":"setStorage:ok"}');
    await make(app, 'Read');
    await answer(app, 'wx.getStorage').toBe('{"data":"Bremen","errMsg":"getStorage:ok"}');
    await app.page.goBack();
    await app.page.getByRole('navigation').getByRole('button', { name: 'Calls' }).click();
    await eventually(() => app.data()).toMatchObject({ made: [{ name: 'wx.getStorage' }, { name: 'wx.setStorage' }] });
    await make(app, 'Forget them');
    await eventually(() => app.data()).toMatchObject({ made: [] });
  });

  test('routing', async () => {
    const app = await example.open('pages/routing/routing');
    await make(app, 'List pages');
    await answer(app, 'getCurrentPages').toBe('["pages/routing/routing"]');
    await make(app, 'Open no page');
    await answer(app, 'wx.navigateTo, to nowhere').toBe('navigateTo:fail page "pages/nowhere/nowhere" is not found');
    await make(app, 'Open a page');
    await app.page.getByText('Hello from below').waitFor();
    expect(await app.data()).toMatchObject({ from: 'routing', depth: 2 });
    await make(app, 'Answer and go back');
    await answer(app, 'wx.navigateTo').toBe('The other page says: Good to be here');
    await make(app, 'Replace this page');
    await eventually(() => app.data()).toMatchObject({ from: 'redirect', depth: 1 });
    await make(app, 'Back to the tour');
    await open(app, 'Routing');
    await make(app, 'Start over');
    await eventually(() => app.data()).toMatchObject({ from: 'launch', depth: 1 });
    await make(app, 'Back to the tour');
    await open(app, 'Routing');
    await make(app, 'Go to the calls');
    await eventually(() => app.route()).toBe('pages/log/log');
    await app.page.getByRole('navigation').getByRole('button', { name: 'Tour' }).click();
    await open(app, 'Routing');
    await make(app, 'Go back');
    await eventually(() => app.route()).toBe('pages/home/home');
  });

  describe('interface', () => {
    test('words and questions', async () => {
      const app = await example.open('pages/interface/interface');
      await make(app, 'Show a toast');
      await app.page.getByText('Toasted').waitFor();
      await answer(app, 'wx.showToast').toBe('{"errMsg":"showToast:ok"}');
      await make(app, 'Ask');
      await inDialog(app, 'No').click();
      await eventually(() => told(app, 'wx.showModal')).toMatchObject({ confirm: false, cancel: true });
      await make(app, 'Ask for a name');
      await app.page.getByRole('dialog').getByRole('textbox').fill('Ada');
      await inDialog(app, 'OK').click();
      await eventually(() => told(app, 'wx.showModal, editable')).toMatchObject({ confirm: true, content: 'Ada' });
      await make(app, 'Choose');
      await app.page.getByText('Filter', { exact: true }).click();
      await answer(app, 'wx.showActionSheet').toBe('{"tapIndex":1,"errMsg":"showActionSheet:ok"}');
      await make(app, 'Wait a second');
      await app.page.getByText('Wait', { exact: true }).waitFor();
      await answer(app, 'wx.showLoading, wx.hideLoading').toBe('{"errMsg":"hideLoading:ok"}');
    });

    test('bars', async () => {
      const app = await example.open();
      await app.tap('User interface');
      await make(app, 'Rename the page');
      await app.page.getByText('Renamed', { exact: true }).waitFor();
      await make(app, 'Colour the bar');
      await answer(app, 'wx.setNavigationBarColor').toBe('{"errMsg":"setNavigationBarColor:ok"}');
      await make(app, 'Put a badge');
      await answer(app, 'wx.setTabBarBadge').toBe('setTabBarBadge:fail not TabBar page');
      await make(app, 'Refresh');
      await answer(app, 'wx.startPullDownRefresh').toBe('{"errMsg":"startPullDownRefresh:ok"}');
      await make(app, 'Find the capsule');
      await eventually(() => told(app, 'wx.getMenuButtonBoundingClientRect')).toMatchObject({ width: 87, height: 32 });
      await app.page.goBack();
      await app.page.getByRole('navigation').getByRole('button', { name: 'Calls' }).click();
      await make(app, 'Put a badge on the tour');
      await app.page.getByRole('navigation').getByText('new', { exact: true }).waitFor();
    });

    test('nodes are measured, moved and watched, and the page is scrolled', async () => {
      const app = await example.open('pages/interface/interface');
      await make(app, 'Measure');
      await answer(app, 'wx.createSelectorQuery').toBe('{"width":56,"height":56}');
      const box = app.page.getByText('wx', { exact: true });
      const left = async (): Promise<number> => (await box.boundingBox())!.x;
      const before = await left();
      await make(app, 'Move');
      await eventually(async () => (await left()) > before + 20).toBe(true);
      await eventually(left).toBe(before);
      // High enough for all of it: nothing is scrolled.
      await app.page.setViewportSize({ width: 390, height: 3000 });
      await make(app, 'Watch the box');
      await answer(app, 'wx.createIntersectionObserver').toBe('It is seen');
      await app.page.setViewportSize({ width: 390, height: 667 });
      await make(app, 'Scroll down');
      await answer(app, 'wx.pageScrollTo').toBe('{"errMsg":"pageScrollTo:ok"}');
      await answer(app, 'wx.createIntersectionObserver').toBe('It is not seen');
    });
  });

  test('storage', async () => {
    const app = await example.open('pages/storage/storage');
    await make(app, 'Read');
    await answer(app, 'wx.getStorage').toBe('getStorage:fail data not found');
    await make(app, 'Keep');
    await answer(app, 'wx.setStorage').toBe('{"errMsg":"setStorage:ok"}');
    await make(app, 'Keep two');
    await answer(app, 'wx.batchSetStorageSync, wx.batchGetStorageSync').toBe('[3,["small","large"]]');
    await make(app, 'Keep a secret');
    await answer(app, 'wx.setStorage, encrypted').toBe('{"data":"beans","errMsg":"getStorage:ok"}');
    await app.idle();
    await app.reload();
    await make(app, 'Read');
    await answer(app, 'wx.getStorage').toBe('{"data":"Bremen","errMsg":"getStorage:ok"}');
    await make(app, 'Remove the city');
    await answer(app, 'wx.removeStorage').toBe('{"errMsg":"removeStorage:ok"}');
    await make(app, 'List keys');
    await eventually(async () => (await told(app, 'wx.getStorageInfoSync')) as string[]).toEqual(
      expect.arrayContaining(['cups', 'sizes']),
    );
    await make(app, 'Clear');
    await answer(app, 'wx.clearStorage').toBe('{"errMsg":"clearStorage:ok"}');
    await make(app, 'List keys');
    await answer(app, 'wx.getStorageInfoSync').toBe('[]');
  });

  test('network', async () => {
    const app = await example.open(`pages/network/network?server=${encodeURIComponent(server.origin)}`);
    await make(app, 'Get');
    await eventually(() => told(app, 'wx.request')).toMatchObject({ method: 'GET', search: '?cups=2', body: '' });
    await make(app, 'Post');
    const post = { method: 'POST', body: '{"milk":"oat"}', type: 'application/json' };
    await eventually(() => told(app, 'wx.request, POST')).toMatchObject(post);
    await make(app, 'Wait in vain');
    await answer(app, 'wx.request, timeout').toBe('request:fail timeout');
    await make(app, 'Give up');
    await answer(app, 'RequestTask.abort').toBe('request:fail abort');
    await make(app, 'Download');
    await answer(app, 'wx.downloadFile').toBe('onetwo');
    await make(app, 'Upload');
    await answer(app, 'wx.uploadFile').toBe('Status 200, with the note');
    await make(app, 'Connect');
    await answer(app, 'wx.connectSocket').toBe('It said: Anybody there?');
    await make(app, 'Network type');
    await eventually(() => told(app, 'wx.getNetworkType')).toMatchObject({ errMsg: 'getNetworkType:ok' });
    await make(app, 'Listen');
    await answer(app, 'wx.onNetworkStatusChange').toBe('Listening');
    await app.page.context().setOffline(true);
    await answer(app, 'wx.onNetworkStatusChange').toBe('Not connected');
    await app.page.context().setOffline(false);
    await answer(app, 'wx.onNetworkStatusChange').toBe('Connected');
  });

  test('files', async () => {
    const app = await example.open('pages/files/files');
    await make(app, 'Write');
    await answer(app, 'writeFileSync, readFileSync').toBe('Two cups');
    await make(app, 'Append');
    await answer(app, 'appendFile').toBe('Two cups, no sugar');
    await make(app, 'Look at it');
    await answer(app, 'statSync').toBe('{"size":18,"isFile":true,"isDirectory":false}');
    await make(app, 'Copy');
    await eventually(async () => ((await told(app, 'copyFileSync, readdirSync')) as string[]).sort()).toEqual([
      'copy.txt',
      'note.txt',
    ]);
    await make(app, 'Digest');
    await answer(app, 'getFileInfo').toBe(
      `{"size":18,"digest":"${createHash('md5').update('Two cups, no sugar').digest('hex')}"}`,
    );
    await make(app, 'Read a picture');
    await answer(app, 'readFileSync, of the package').toBe('<svg');
    await make(app, 'Save');
    await answer(app, 'saveFileSync, getSavedFileList').toBe('Saved');
    await make(app, 'Read nothing');
    await answer(app, 'readFile, of nothing').toMatch(/^readFile:fail no such file or directory/);
    await make(app, 'Remove the folder');
    await answer(app, 'rmdirSync').toBe('Gone');
  });

  test('media', async () => {
    const app = await example.open('pages/media/media');
    const file = await makePicture(app.page, 'beans.png', 64, 48);
    const opened = app.page.waitForEvent('filechooser');
    await make(app, 'Choose a picture');
    await (await opened).setFiles([file]);
    await answer(app, 'wx.chooseMedia').toBe(`{"type":"image","size":${file.buffer.length}}`);
    await make(app, 'Measure it');
    await answer(app, 'wx.getImageInfo').toBe('{"width":64,"height":48,"type":"png"}');
    await make(app, 'Make it smaller');
    await answer(app, 'wx.compressImage').toBe('{"width":32,"height":24,"type":"jpeg"}');
    const saved = app.page.waitForEvent('download');
    await make(app, 'Save to the album');
    await inDialog(app, 'Allow').click();
    expect((await saved).suggestedFilename()).toMatch(/\.jpe?g$/);
    await answer(app, 'wx.saveImageToPhotosAlbum').toBe('{"errMsg":"saveImageToPhotosAlbum:ok"}');
    await make(app, 'List sources');
    await eventually(() => told(app, 'wx.getAvailableAudioSources')).toMatchObject({ audioSources: ['auto', 'mic'] });
    await make(app, 'Play');
    await answer(app, 'wx.createInnerAudioContext').toBe('Played 0.5 s');
    await make(app, 'Preview');
    await answer(app, 'wx.previewImage').toBe('{"errMsg":"previewImage:ok"}');
    await app.page.getByRole('dialog').waitFor();
  });

  test('canvas', async () => {
    const app = await example.open('pages/canvas/canvas');
    await make(app, 'Draw');
    await answer(app, 'Canvas.getContext').toBe('[255,210,122,255]');
    await make(app, 'Make a picture');
    await answer(app, 'wx.canvasToTempFilePath').toBe('{"width":140,"height":100}');
    await make(app, 'Draw the old way');
    await answer(app, 'wx.createCanvasContext').toBe('Drawn');
    await make(app, 'Read a pixel');
    await answer(app, 'wx.canvasGetImageData').toBe('[255,0,0,255]');
    await make(app, 'Draw unseen');
    await answer(app, 'wx.createOffscreenCanvas').toBe('[10,200,30,255]');
  });

  test('location', async () => {
    const app = await example.open('pages/location/location');
    const context = app.page.context();
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 53.1, longitude: 8.8 });
    await make(app, 'Where am I?');
    await app.page.getByRole('dialog').getByText('Your location', { exact: true }).waitFor();
    await inDialog(app, 'Allow').click();
    await answer(app, 'wx.getLocation').toBe('{"latitude":53.1,"longitude":8.8}');
    await make(app, 'Follow');
    await answer(app, 'wx.startLocationUpdate, wx.onLocationChange').toBe('{"latitude":53.1,"longitude":8.8}');
    await context.setGeolocation({ latitude: 53.2, longitude: 8.9 });
    await answer(app, 'wx.startLocationUpdate, wx.onLocationChange').toBe('{"latitude":53.2,"longitude":8.9}');
    await make(app, 'Stop following');
    await answer(app, 'wx.stopLocationUpdate').toBe('{"errMsg":"stopLocationUpdate:ok"}');
    await make(app, 'Show a place');
    await app.page.getByText('Am Markt 21, Bremen').waitFor();
    await app.page.keyboard.press('Escape');
    await app.page.getByText('Am Markt 21, Bremen').waitFor({ state: 'hidden' });
    await make(app, 'Choose a place');
    await app.page.getByRole('dialog').getByLabel('Name').fill('Harbour');
    await inDialog(app, 'Use it').click();
    await answer(app, 'wx.chooseLocation').toBe('{"name":"Harbour","latitude":53.0758,"longitude":8.8072}');
  });

  test('device', async () => {
    const app = await example.open('pages/device/device');
    await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await make(app, 'Copy');
    await answer(app, 'wx.setClipboardData').toBe('{"errMsg":"setClipboardData:ok"}');
    await make(app, 'Paste');
    await answer(app, 'wx.getClipboardData').toBe('{"data":"Two cups, no sugar","errMsg":"getClipboardData:ok"}');
    await make(app, 'Vibrate');
    await answer(app, 'wx.vibrateShort').toBe('{"errMsg":"vibrateShort:ok"}');
    await make(app, 'Battery');
    await eventually(() => told(app, 'wx.getBatteryInfoSync')).toMatchObject({ level: 100, isCharging: true });
    await make(app, 'Stay awake');
    await answer(app, 'wx.setKeepScreenOn').toBe('{"errMsg":"setKeepScreenOn:ok"}');
    await make(app, 'Phone');
    await inDialog(app, 'Cancel').click();
    await answer(app, 'wx.makePhoneCall').toBe('makePhoneCall:fail cancel');
    const card = app.page.waitForEvent('download');
    await make(app, 'Add a person');
    expect((await card).suggestedFilename()).toMatch(/\.vcf$/);
    await answer(app, 'wx.addPhoneContact').toBe('{"errMsg":"addPhoneContact:ok"}');
    await make(app, 'Random bytes');
    await answer(app, 'wx.getRandomValues').toBe('4 bytes');
    await make(app, 'Hear keys');
    await answer(app, 'wx.onKeyDown').toBe('Press a key');
    await app.page.keyboard.press('a');
    await answer(app, 'wx.onKeyDown').toBe('Pressed a');
    await make(app, 'Scan');
    await app.page.getByRole('dialog').getByRole('textbox').fill('BEANS-250');
    await inDialog(app, 'Use it').click();
    await eventually(() => told(app, 'wx.scanCode')).toMatchObject({ result: 'BEANS-250', errMsg: 'scanCode:ok' });
  });

  test('system', async () => {
    const app = await example.open('pages/system/system');
    await make(app, 'Window');
    await eventually(() => told(app, 'wx.getWindowInfo')).toMatchObject({ windowWidth: 390, windowHeight: 800 });
    await make(app, 'App');
    await eventually(() => told(app, 'wx.getAppBaseInfo')).toMatchObject({ theme: 'light' });
    await make(app, 'System');
    await eventually(() => told(app, 'wx.getSystemInfoSync')).toMatchObject({ screenWidth: 390, screenHeight: 844 });
    await make(app, 'Watch the look');
    await answer(app, 'wx.onThemeChange').toBe('Watching');
    await app.page.emulateMedia({ colorScheme: 'dark' });
    await answer(app, 'wx.onThemeChange').toBe('It is dark');
    await make(app, 'What can I use?');
    const usable = { 'request.object.method': true, 'button.open-type.share': true, openBluetoothAdapter: false };
    await eventually(() => told(app, 'wx.canIUse')).toEqual(usable);
    await make(app, 'Launch');
    await eventually(() => told(app, 'wx.getLaunchOptionsSync')).toMatchObject({
      path: 'pages/system/system',
      query: {},
    });
    await make(app, 'Encode');
    await answer(app, 'wx.arrayBufferToBase64, wx.base64ToArrayBuffer').toBe('{"text":"aGk=","bytes":[104,105]}');
    await make(app, 'Look for updates');
    await answer(app, 'wx.getUpdateManager').toBe('This is the newest');
  });

  describe('open abilities', () => {
    test('account, payment and messages', async () => {
      const app = await example.open('pages/open/open');
      await make(app, 'Log in');
      await answer(app, 'wx.login').toBe('{"hasCode":true,"errMsg":"login:ok"}');
      await make(app, 'Still logged in?');
      await answer(app, 'wx.checkSession').toBe('{"errMsg":"checkSession:ok"}');
      await make(app, 'Who are you?');
      await app.page.getByText('To greet you by name.').waitFor();
      await inDialog(app, 'Reject').click();
      await answer(app, 'wx.getUserProfile').toBe('getUserProfile:fail auth deny');
      await make(app, 'Who are you?');
      await inDialog(app, 'Allow').click();
      await answer(app, 'wx.getUserProfile').toBe('{"nickName":"WeChat user","errMsg":"getUserProfile:ok"}');
      await make(app, 'Pay');
      await inDialog(app, 'Pay').click();
      await answer(app, 'wx.requestPayment').toBe('{"errMsg":"requestPayment:ok"}');
      await make(app, 'Pay');
      await app.page.getByRole('dialog').waitFor();
      await app.page.keyboard.press('Escape');
      await answer(app, 'wx.requestPayment').toBe('requestPayment:fail cancel');
      await make(app, 'May we write?');
      await app.page.getByRole('dialog').getByLabel('Message new-beans').click();
      await inDialog(app, 'Allow').click();
      const wanted = { 'order-ready': 'accept', 'new-beans': 'reject', errMsg: 'requestSubscribeMessage:ok' };
      await eventually(() => told(app, 'wx.requestSubscribeMessage')).toEqual(wanted);
    });

    test('permissions are given, refused and changed', async () => {
      const app = await example.open('pages/open/open');
      await make(app, 'Permissions');
      await answer(app, 'wx.getSetting').toBe('{}');
      await make(app, 'Ask for the album');
      await inDialog(app, 'Reject').click();
      await answer(app, 'wx.authorize').toBe('authorize:fail auth deny');
      await make(app, 'Permissions');
      await answer(app, 'wx.getSetting').toBe('{"scope.writePhotosAlbum":false}');
      await make(app, 'Change permissions');
      await app.page.getByRole('switch', { name: 'Saving pictures and videos' }).click();
      await inDialog(app, 'Done').click();
      await answer(app, 'wx.openSetting').toBe('{"scope.writePhotosAlbum":true}');
      await make(app, 'Ask for the album');
      await answer(app, 'wx.authorize').toBe('{"errMsg":"authorize:ok"}');
    });

    test('an address', async () => {
      const app = await example.open('pages/open/open');
      await make(app, 'Choose an address');
      const dialog = app.page.getByRole('dialog');
      await dialog.getByLabel('Name').fill('Ada');
      await dialog.getByLabel('City').fill('Bremen');
      await dialog.getByLabel('Street and number').fill('Am Markt 21');
      await inDialog(app, 'Use it').click();
      const address = '{"userName":"Ada","cityName":"Bremen","detailInfo":"Am Markt 21"}';
      await answer(app, 'wx.chooseAddress').toBe(address);
    });
  });

  test('cloud', async () => {
    const app = await example.open('pages/cloud/cloud');
    await make(app, 'Watch');
    await answer(app, 'collection.watch').toBe('0 documents');
    await make(app, 'Add coffees');
    await answer(app, 'collection.add').toBe('{"total":3,"errMsg":"collection.count:ok"}');
    await answer(app, 'collection.watch').toBe('3 documents');
    await make(app, 'Find');
    await answer(app, 'collection.where, orderBy, get').toBe('["Flat white","Filter"]');
    await make(app, 'Raise prices');
    await answer(app, 'doc.update').toBe('[3.5,4,4.8]');
    await make(app, 'Remove');
    await eventually(() => told(app, 'doc.remove')).toMatchObject({ stats: { removed: 1 } });
    await answer(app, 'collection.watch').toBe('2 documents');
    await make(app, 'Get nothing');
    await answer(app, 'doc.get, of nothing').toMatch(/^document\.get:fail.*cannot find document with _id nothing/);
    await make(app, 'Send a file');
    const sent = { fileID: expect.stringMatching(/^cloud:\/\/.*\/menu\.txt$/), text: 'Filter, espresso' };
    await eventually(() => told(app, 'cloud.uploadFile, cloud.downloadFile')).toEqual(sent);
    await make(app, 'Call a function');
    await answer(app, 'cloud.callFunction').toMatch(/^cloud\.callFunction:fail/);
  });

  test('workers and performance', async () => {
    const app = await example.open('pages/threads/threads');
    await make(app, 'Count primes');
    await answer(app, 'wx.createWorker').toBe('9592 primes below 100000');
    await make(app, 'Start two');
    await answer(app, 'wx.createWorker, twice').toMatch(/only one worker can run at a time/);
    await make(app, 'Measure');
    await eventually(() => told(app, 'wx.getPerformance')).toEqual(
      expect.arrayContaining(['navigation appLaunch', 'render firstRender']),
    );
    await make(app, 'When idle');
    await answer(app, 'wx.requestIdleCallback').toBe('There is time');
    await make(app, 'Next tick');
    await answer(app, 'wx.nextTick').toBe('now, still now, then');
    await make(app, 'Log a line');
    await answer(app, 'wx.getLogManager').toBe('Logged');
  });
});

/** Opens a family from home. */
async function open(app: RunningApp, title: string): Promise<void> {
  await eventually(() => app.route()).toBe('pages/home/home');
  await app.page.locator('wx-navigator').filter({ hasText: title }).filter({ visible: true }).click();
}

/** Presses the button of a card. */
async function make({ page }: RunningApp, action: string): Promise<void> {
  const button = page.getByRole('button', { name: action, exact: true }).filter({ visible: true });
  // A page that leaves may have one, too.
  await eventually(() => button.count()).toBe(1);
  await button.click();
}

/** The text under the call of this name, sooner or later. */
function answer(app: RunningApp, name: string) {
  return eventually(() => textUnder(app, name));
}

/** The same as a value. */
async function told(app: RunningApp, name: string): Promise<unknown> {
  const text = await textUnder(app, name);
  return text === null ? undefined : JSON.parse(text);
}

async function textUnder({ page }: RunningApp, name: string): Promise<string | null> {
  const shown = page.getByRole('status', { name, exact: true });
  return (await shown.count()) > 0 ? shown.textContent() : null;
}

function inDialog({ page }: RunningApp, button: string): Locator {
  return page.getByRole('dialog').getByRole('button', { name: button, exact: true });
}

/** By how much the page on top is wider than its area. */
function overflow({ page }: RunningApp): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
