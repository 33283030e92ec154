import { callsOf } from '../../shared/calls';

const HARBOUR = { latitude: 53.0758, longitude: 8.8072, name: 'Town hall', address: 'Am Markt 21, Bremen' };

Page({
  behaviors: [
    callsOf([
      {
        name: 'wx.getLocation',
        about: 'Where this device is. The user is asked first.',
        action: 'Where am I?',
        async run() {
          const { latitude, longitude } = await wx.getLocation({ type: 'wgs84' });
          return { latitude, longitude };
        },
      },
      {
        name: 'wx.startLocationUpdate, wx.onLocationChange',
        about: 'Tells wherever it goes.',
        action: 'Follow',
        async run(_, tell) {
          wx.onLocationChange(({ latitude, longitude }) => tell({ latitude, longitude }));
          await wx.startLocationUpdate({});
        },
      },
      {
        name: 'wx.stopLocationUpdate',
        about: 'No longer.',
        action: 'Stop following',
        run: () => wx.stopLocationUpdate(),
      },
      {
        name: 'wx.openLocation',
        about: 'Shows a place.',
        action: 'Show a place',
        run: () => wx.openLocation(HARBOUR),
      },
      {
        name: 'wx.chooseLocation',
        about: 'A place that the user chooses.',
        action: 'Choose a place',
        async run() {
          const { name, latitude, longitude } = await wx.chooseLocation(HARBOUR);
          return { name, latitude, longitude };
        },
      },
    ]),
  ],
});
