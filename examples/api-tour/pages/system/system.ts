import { callsOf } from '../../shared/calls';

Page({
  behaviors: [
    callsOf([
      {
        name: 'wx.getWindowInfo',
        about: 'How much room there is.',
        action: 'Window',
        run() {
          const { windowWidth, windowHeight, pixelRatio } = wx.getWindowInfo();
          return { windowWidth, windowHeight, pixelRatio };
        },
      },
      {
        name: 'wx.getAppBaseInfo',
        about: 'The app, its language and its look.',
        action: 'App',
        run() {
          const { language, theme } = wx.getAppBaseInfo();
          return { language, theme };
        },
      },
      {
        name: 'wx.getSystemInfoSync',
        about: 'Nearly all of it, in one object.',
        action: 'System',
        run: () => wx.getSystemInfoSync(),
      },
      {
        name: 'wx.onThemeChange',
        about: 'Tells when it gets dark, or light.',
        action: 'Watch the look',
        run(_, tell) {
          wx.onThemeChange(({ theme }) => tell(`It is ${theme}`));
          return 'Watching';
        },
      },
      {
        name: 'wx.canIUse',
        about: 'What this platform has.',
        action: 'What can I use?',
        run: () => ({
          'request.object.method': wx.canIUse('request.object.method'),
          'button.open-type.share': wx.canIUse('button.open-type.share'),
          openBluetoothAdapter: wx.canIUse('openBluetoothAdapter'),
        }),
      },
      {
        name: 'wx.getLaunchOptionsSync',
        about: 'How the app was opened.',
        action: 'Launch',
        run() {
          const { path, query, scene } = wx.getLaunchOptionsSync();
          return { path, query, scene };
        },
      },
      {
        name: 'wx.onAppHide, wx.onAppShow',
        about: 'Tells when the app is left, and when the user is back.',
        action: 'Watch the app',
        run(_, tell) {
          wx.onAppHide(() => tell('Left'));
          wx.onAppShow(() => tell('Back again'));
          return 'Watching';
        },
      },
      {
        name: 'wx.arrayBufferToBase64, wx.base64ToArrayBuffer',
        about: 'Bytes as text, and back.',
        action: 'Encode',
        run() {
          const text = wx.arrayBufferToBase64(new Uint8Array([104, 105]).buffer);
          return { text, bytes: [...new Uint8Array(wx.base64ToArrayBuffer(text))] };
        },
      },
      {
        name: 'wx.getUpdateManager',
        about: 'Whether there is a newer app.',
        action: 'Look for updates',
        run: (_, tell) =>
          wx
            .getUpdateManager()
            .onCheckForUpdate(({ hasUpdate }) => tell(hasUpdate ? 'There is one' : 'This is the newest')),
      },
      {
        name: 'wx.onError',
        about: 'Hears of what goes wrong in the app.',
        action: 'Listen for errors',
        run(_, tell) {
          wx.onError((error) => tell(String(error)));
          return 'Listening';
        },
      },
    ]),
  ],
});
