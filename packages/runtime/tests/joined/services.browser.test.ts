import { userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import type { HostServices } from '../../src/protocol/index.ts';
import { startJoined, type JoinedApp } from './app.ts';

beforeEach(() => localStorage.clear());

interface Started {
  readonly app: JoinedApp;
  readonly log: unknown[];
}

async function start(script: string, wxml = '', services?: HostServices): Promise<Started> {
  const log: unknown[] = [];
  const app = await startJoined(
    { 'page.wxml': wxml, 'page.js': script, 'page.json': '{"navigationBarTitleText":"Shop"}' },
    { globals: { log: (...args: unknown[]) => void log.push(...args) }, ...(services && { services }) },
  );
  return { app, log };
}

/** Runs code in the worker until it has logged this often. */
async function logged(code: string, count: number, services?: HostServices): Promise<unknown[]> {
  const { app, log } = await start(`Page({ onLoad() { ${code} } })`, '', services);
  await expect.poll(async () => (await app.settle(), log.length), { timeout: 5000 }).toBe(count);
  return log;
}

const call = (api: string, args = '{}') =>
  `wx.${api}({ ...${args}, success: (r) => log(r), fail: (e) => log(e.errMsg) });`;

async function press({ app }: Started, text: string): Promise<void> {
  const buttons = () => [...app.control.frame.root.querySelectorAll('dialog button')];
  const find = () => buttons().find(({ textContent }) => textContent === text);
  await expect.poll(async () => (await app.settle(), find() !== undefined), { timeout: 5000 }).toBe(true);
  await userEvent.click(find()!);
}

const settledLog = ({ app, log }: Started) => expect.poll(async () => (await app.settle(), log), { timeout: 5000 });

test('without a service and a default it fails as documented', async () => {
  expect(await logged(call('addCard', '{ cardList: [] }') + call('login', '{ timeout: "x" }'), 2)).toEqual([
    'login:fail parameter error: parameter.timeout should be Number instead of String;',
    'addCard:fail no host adaptor',
  ]);
});

test("a site's services answer, and canIUse knows of them", async () => {
  const log = await logged(
    `log(wx.canIUse('addCard'), wx.canIUse('openCard'), wx.canIUse('login')); ${call('addCard', '{ cardList: [] }')} ${call('login')}`,
    5,
    { addCard: () => ({ cardList: [1] }), login: () => ({ code: 'c' }) },
  );
  expect(log).toEqual([true, false, true, { cardList: [1], errMsg: 'addCard:ok' }, { code: 'c', errMsg: 'login:ok' }]);
});

test('a payment that is cancelled', async () => {
  const pay = call('requestPayment', "{ timeStamp: '1', nonceStr: 'n', package: 'p', paySign: 's' }");
  const started = await start(`Page({ onLoad() { ${pay} } })`);
  await press(started, 'Pay');
  await settledLog(started).toEqual([{ errMsg: 'requestPayment:ok' }]);
});

test('a button fires what the site gives', async () => {
  const started = await start(
    `Page({ phone({ detail }) { log(detail); } })`,
    `<button open-type="getPhoneNumber" bindgetphonenumber="phone">Go</button>`,
  );
  const button = () => started.app.root().querySelector('wx-button')!;
  await userEvent.click(button());
  await press(started, 'Allow');
  await settledLog(started).toEqual([
    { code: expect.stringMatching(/^heddle-/) as unknown, encryptedData: '', iv: '', errMsg: 'getPhoneNumber:ok' },
  ]);
  await userEvent.click(button());
  await press(started, 'Reject');
  await settledLog(started).toContainEqual({ errMsg: 'getPhoneNumber:fail auth deny' });
});

const SHARE = `Page({
  onShareAppMessage({ from, target }) {
    log(from, target && target.dataset.id);
    return { title: 'Look', path: '/page?x=1', promise: Promise.resolve({ title: 'Look here' }) };
  },
})`;

test('a button shares what the page says', async () => {
  const shared: unknown[] = [];
  const started = await start(SHARE, `<button open-type="share" data-id="{{7}}">Share</button>`, {
    share: (request) => void shared.push(request),
  });
  await userEvent.click(started.app.root().querySelector('wx-button')!);
  await settledLog(started).toEqual(['button', 7]);
  await expect
    .poll(async () => (await started.app.settle(), shared))
    .toEqual([{ kind: 'message', title: 'Look here', path: 'page?x=1' }]);
});

test('the menu offers to share, unless the page hides it', async () => {
  const shared: unknown[] = [];
  const script = SHARE.replace(
    'Page({',
    `Page({ hide() { wx.hideShareMenu({ success: ({ errMsg }) => log(errMsg) }); },`,
  );
  const started = await start(script, '', { share: (request) => void shared.push(request) });
  const { root } = started.app.control.frame;
  const openMenu = async (): Promise<void> => {
    await expect.poll(() => root.querySelector('.capsule-button')).not.toBe(null);
    await userEvent.click(root.querySelector('.capsule-button')!);
  };
  await openMenu();
  await press(started, 'Share');
  await settledLog(started).toEqual(['menu', undefined]);
  (started.app.page()['hide'] as () => void)();
  await settledLog(started).toContain('hideShareMenu:ok');
  await openMenu();
  await expect.poll(() => root.querySelector('dialog')?.textContent).toContain('About');
  expect(root.querySelector('dialog')!.textContent).not.toContain('Share');
});

test('cloud functions of the site', async () => {
  const log = await logged(
    `wx.cloud.init(); wx.cloud.callFunction({ name: 'sum', data: { a: 1, b: 2 } }).then(({ result }) => log(result));
     wx.cloud.callFunction({ name: 'none', fail: ({ errMsg }) => log(errMsg) });
     wx.cloud.database().collection('c').count().then(({ total }) => log(total));`,
    3,
    { cloud: { functions: { sum: ({ a, b }: { a: number; b: number }) => a + b }, collections: { c: [{}, {}] } } },
  );
  expect(log).toContain(3);
  expect(log).toContain(2);
  expect(log).toContain('cloud.callFunction:fail -501000 cloud function "none" is not found');
});

test('a database of the site gets operations as plain data', async () => {
  const asked: unknown[] = [];
  const log = await logged(
    `const db = wx.cloud.database(); const _ = db.command;
     db.collection('c').where({ n: _.gt(1) }).orderBy('n', 'desc').limit(5).get().then(({ data }) => log(data));`,
    1,
    {
      cloud: {
        database(operation) {
          asked.push(operation);
          return { documents: [{ _id: 'a', at: { $date: 5 } }] };
        },
      },
    },
  );
  expect(asked).toEqual([
    { kind: 'get', collection: 'c', query: { where: { n: { $gt: 1 } }, order: [['n', 'desc']], limit: 5 } },
  ]);
  expect(log).toEqual([[{ _id: 'a', at: new Date(5) }]]);
});

test('cloud files are uploaded, shown, downloaded and deleted', async () => {
  const started = await start(
    `Page({ data: { id: '' }, async onLoad() {
      const fs = wx.getFileSystemManager();
      fs.writeFileSync(wx.env.USER_DATA_PATH + '/a.txt', 'woven');
      const { fileID, statusCode } = await wx.cloud.uploadFile({ cloudPath: 'x/a.txt', filePath: wx.env.USER_DATA_PATH + '/a.txt' });
      this.setData({ id: fileID });
      const { tempFilePath } = await wx.cloud.downloadFile({ fileID });
      log(fileID, statusCode, fs.readFileSync(tempFilePath, 'utf8'));
      const { fileList } = await wx.cloud.getTempFileURL({ fileList: [fileID, 'cloud://none'] });
      log(fileList.map(({ status }) => status));
      const deleted = await wx.cloud.deleteFile({ fileList: [fileID] });
      log(deleted.fileList[0].status);
      await wx.cloud.downloadFile({ fileID }).catch(({ errMsg }) => log(errMsg));
    } })`,
    `<image src="{{id}}"/>`,
  );
  await settledLog(started).toHaveLength(6);
  expect(started.log).toEqual([
    'cloud://heddle/x/a.txt',
    200,
    'woven',
    [0, -503003],
    0,
    'cloud.downloadFile:fail storage file not exists',
  ]);
});

test('advertisements: none here, unless the site has some', async () => {
  const script = `const ad = wx.createRewardedVideoAd({ adUnitId: 'a' });
    ad.onError(({ errCode }) => log(errCode)); ad.onClose(({ isEnded }) => log(isEnded));
    ad.show().then(() => log('shown'), ({ errCode }) => log(errCode));`;
  expect(await logged(script, 2)).toEqual([1004, 1004]);
  expect(await logged(script, 2, { showRewardedVideoAd: () => ({ isEnded: true }) })).toEqual(['shown', true]);
});
