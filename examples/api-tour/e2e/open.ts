import { describe, test } from 'vitest';
import { eventually } from '../../../e2e/example.ts';
import { answer, inDialog, make, told } from './steps.ts';
import type { Tour } from './tour.ts';

/** Who the user is, what is paid, and what is allowed. */
export function openTests(tour: Tour): void {
  describe('open abilities', () => {
    test('account, payment and messages', async () => {
      const app = await tour.open('pages/open/open');
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
      const app = await tour.open('pages/open/open');
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
      const app = await tour.open('pages/open/open');
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
}
