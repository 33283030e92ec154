import { callsOf } from '../../shared/calls';

Page({
  behaviors: [
    callsOf([
      {
        name: 'wx.setStorageSync, wx.getStorageSync',
        about: 'Keeps a value, and reads it at once.',
        action: 'Keep and read',
        run() {
          wx.setStorageSync('order', { cups: 2, milk: 'oat' });
          return wx.getStorageSync('order');
        },
      },
      {
        name: 'wx.setStorage',
        about: 'Keeps a value, and tells when that is done.',
        action: 'Keep',
        run: () => wx.setStorage({ key: 'city', data: 'Bremen' }),
      },
      {
        name: 'wx.getStorage',
        about: 'Reads it, also after the app was closed. It fails if nothing was kept.',
        action: 'Read',
        run: () => wx.getStorage({ key: 'city' }),
      },
      {
        name: 'wx.batchSetStorageSync, wx.batchGetStorageSync',
        about: 'Several at once.',
        action: 'Keep two',
        run() {
          wx.batchSetStorageSync([
            { key: 'cups', value: 3 },
            { key: 'sizes', value: ['small', 'large'] },
          ]);
          return wx.batchGetStorageSync(['cups', 'sizes']);
        },
      },
      {
        name: 'wx.getStorageInfoSync',
        about: 'Which keys there are.',
        action: 'List keys',
        run: () => wx.getStorageInfoSync().keys,
      },
      {
        name: 'wx.setStorage, encrypted',
        about: 'Kept apart from the others, and read with the same option.',
        action: 'Keep a secret',
        async run() {
          await wx.setStorage({ key: 'secret', data: 'beans', encrypt: true });
          return wx.getStorage({ key: 'secret', encrypt: true });
        },
      },
      {
        name: 'wx.removeStorage',
        about: 'Forgets one.',
        action: 'Remove the city',
        run: () => wx.removeStorage({ key: 'city' }),
      },
      {
        name: 'wx.clearStorage',
        about: 'Forgets all.',
        action: 'Clear',
        run: () => wx.clearStorage(),
      },
    ]),
  ],
});
