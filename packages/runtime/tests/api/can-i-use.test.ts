import { expect, test } from 'vitest';
import { createLogicApp } from '../logic/app.ts';

/** What an app is answered whose script asks in this way. */
async function answer(script: string): Promise<unknown> {
  const app = createLogicApp({ 'pages/a/a.wxml': '', 'pages/a/a.js': `log(${script}); Page({})` });
  await app.boot();
  return app.log[0];
}

test.each([
  ['getWindowInfo', true],
  ['getSystemInfoSync.return.safeArea.left', true],
  ['showToast.object.image', true],
  ['onBLEConnectionStateChange', false],
  ['openBluetoothAdapter.success', false],
  ['noSuchThing', false],
  ['button', true],
  ['getUpdateManager.nonsense', false],
  ['getUpdateManager.return.onUpdateReady', true],
  ['showToast.object.shape', false],
  ['showToast.object.icon.error', true],
  ['showToast.object.icon.heart', false],
  ['request.object.method.PATCH', false],
  ['request.object.redirect', true],
  ['request.object.redirect.manual', false],
  ['request.success.statusCode', true],
  ['request.success.profile.rtt', false],
  ['chooseMedia.success.tempFiles.tempFilePath', true],
  ['chooseMedia.success.tempFiles.colour', false],
  ['getSystemInfoSync.return.safeArea.depth', false],
  ['onNetworkStatusChange.callback.isConnected', true],
  ['onNetworkStatusChange.callback.speed', false],
  ['getFileInfo.object.digestAlgorithm', true],
  ['getSystemInfo.success.screenWidth', true],
  ['button.open-type.getUserInfo', true],
  ['button.open-type.share', true],
  ['button.open-type.noSuchThing', false],
  ['input.type.nickname', true],
  ['input.type.noSuchThing', false],
  ['open-data.type.userNickName', true],
  ['text.selectable', true],
  ['text.user-select', true],
  ['text.no-such-attribute', false],
  ['input.bindnicknamereview', true],
  ['input.bindnothing', false],
  ['live-pusher', false],
  ['toString', false],
])('%s: %s', async (schema, expected) => {
  expect(await answer(`wx.canIUse('${schema}')`)).toBe(expected);
  // A schema that the compiler cannot read is answered by its first name.
  const [name] = schema.split('.');
  const first = await answer(`wx.canIUse('${name}')`);
  expect(await answer(`wx.canIUse(['${schema}'].join(''))`)).toBe(first);
});

test('asking whether one may ask brings no table of all names', async () => {
  const app = createLogicApp({
    'pages/a/a.wxml': '',
    'pages/a/a.js': 'if (wx.canIUse && wx.canIUse("login")) log("yes"); Page({})',
  });
  expect(Object.keys(app.runtime.bundle.answers!)).toEqual(['login']);
});
