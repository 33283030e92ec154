import { expect, test } from 'vitest';
import { eventually } from '../../../e2e/example.ts';
import { answer, inDialog, make, told } from './steps.ts';
import type { Tour } from './tour.ts';

/** Where and on what an app runs, and what else it starts there. */
export function deviceTests(tour: Tour): void {
  test('location', async () => {
    const app = await tour.open('pages/location/location');
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
    const app = await tour.open('pages/device/device');
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
    const app = await tour.open('pages/system/system');
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

  test('workers and performance', async () => {
    const app = await tour.open('pages/threads/threads');
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
}
