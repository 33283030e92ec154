import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { eventually } from '../../../e2e/example.ts';
import { answer, make, told } from './steps.ts';
import type { Tour } from './tour.ts';

/** What an app keeps, asks for and sends. */
export function dataTests(tour: Tour): void {
  test('storage', async () => {
    const app = await tour.open('pages/storage/storage');
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
    const app = await tour.open(`pages/network/network?server=${encodeURIComponent(tour.server().origin)}`);
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
    await answer(app, 'wx.downloadFile').toBe('{ no json');
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
    const app = await tour.open('pages/files/files');
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

  test('cloud', async () => {
    const app = await tour.open('pages/cloud/cloud');
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
}
