import { callsOf } from '../../shared/calls';

Page({
  behaviors: [
    callsOf([
      {
        name: 'wx.setClipboardData',
        about: 'Copies a text.',
        action: 'Copy',
        run: () => wx.setClipboardData({ data: 'Two cups, no sugar' }),
      },
      {
        name: 'wx.getClipboardData',
        about: 'What was copied.',
        action: 'Paste',
        run: () => wx.getClipboardData(),
      },
      {
        name: 'wx.vibrateShort',
        about: 'A short tremble, where the device can do it.',
        action: 'Vibrate',
        run: () => wx.vibrateShort({ type: 'medium' }),
      },
      {
        name: 'wx.getBatteryInfoSync',
        about: 'How full the battery is.',
        action: 'Battery',
        run: () => wx.getBatteryInfoSync(),
      },
      {
        name: 'wx.setKeepScreenOn',
        about: 'The screen stays on.',
        action: 'Stay awake',
        run: () => wx.setKeepScreenOn({ keepScreenOn: true }),
      },
      {
        name: 'wx.makePhoneCall',
        about: 'Calls a number; the user is asked first.',
        action: 'Phone',
        run: () => wx.makePhoneCall({ phoneNumber: '0421 12345' }),
      },
      {
        name: 'wx.scanCode',
        about: 'What a code says.',
        action: 'Scan',
        run: () => wx.scanCode({}),
      },
      {
        name: 'wx.chooseContact',
        about: 'A person of the address book.',
        action: 'Choose a person',
        run: () =>
          new Promise((resolve, reject) => {
            wx.chooseContact({
              success: ({ displayName, phoneNumber }) => resolve({ displayName, phoneNumber }),
              fail: reject,
            });
          }),
      },
      {
        name: 'wx.addPhoneContact',
        about: 'Adds a person: browsers download a card.',
        action: 'Add a person',
        run: () => wx.addPhoneContact({ firstName: 'Ada', lastName: 'Lovelace', mobilePhoneNumber: '0421 12345' }),
      },
      {
        name: 'wx.getRandomValues',
        about: 'Bytes that nobody can guess.',
        action: 'Random bytes',
        async run() {
          const { randomValues } = await wx.getRandomValues({ length: 4 });
          return `${randomValues.byteLength} bytes`;
        },
      },
      {
        name: 'wx.startAccelerometer, wx.onAccelerometerChange',
        about: 'How the device is moved, where there is a sensor.',
        action: 'Feel movement',
        async run(_, tell) {
          wx.onAccelerometerChange(({ x, y, z }) => tell({ x, y, z }));
          await wx.startAccelerometer({ interval: 'normal' });
        },
      },
      {
        name: 'wx.onKeyDown',
        about: 'Keys that are pressed.',
        action: 'Hear keys',
        run(_, tell) {
          wx.onKeyDown(({ key }) => tell(`Pressed ${key}`));
          return 'Press a key';
        },
      },
    ]),
  ],
});
