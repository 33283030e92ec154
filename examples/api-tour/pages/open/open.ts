import { callsOf } from '../../shared/calls';

Page({
  behaviors: [
    callsOf([
      {
        name: 'wx.login',
        about: 'A code by which a server learns who this is.',
        action: 'Log in',
        async run() {
          const { code, errMsg } = await wx.login();
          return { hasCode: code.length > 0, errMsg };
        },
      },
      {
        name: 'wx.checkSession',
        about: 'Whether the login still counts.',
        action: 'Still logged in?',
        run: () => wx.checkSession(),
      },
      {
        name: 'wx.getUserProfile',
        about: 'Nickname and picture, if the user agrees.',
        action: 'Who are you?',
        async run() {
          const { userInfo, errMsg } = await wx.getUserProfile({ desc: 'To greet you by name.' });
          return { nickName: userInfo.nickName, errMsg };
        },
      },
      {
        name: 'wx.requestPayment',
        about: 'No money is moved unless the site around this app does it.',
        action: 'Pay',
        run: () =>
          wx.requestPayment({
            timeStamp: '1700000000',
            nonceStr: 'tour',
            package: 'prepay_id=beans',
            signType: 'RSA',
            paySign: 'none',
          }),
      },
      {
        name: 'wx.requestSubscribeMessage',
        about: 'Whether messages may be sent.',
        action: 'May we write?',
        run: () => wx.requestSubscribeMessage({ tmplIds: ['order-ready', 'new-beans'] }),
      },
      {
        name: 'wx.chooseAddress',
        about: 'Where to send something.',
        action: 'Choose an address',
        async run() {
          const { userName, cityName, detailInfo } = await wx.chooseAddress();
          return { userName, cityName, detailInfo };
        },
      },
      {
        name: 'wx.authorize',
        about: 'Asks for a permission before it is needed.',
        action: 'Ask for the album',
        run: () => wx.authorize({ scope: 'scope.writePhotosAlbum' }),
      },
      {
        name: 'wx.getSetting',
        about: 'What the user has allowed and refused.',
        action: 'Permissions',
        run: async () => (await wx.getSetting()).authSetting,
      },
      {
        name: 'wx.openSetting',
        about: 'Lets the user change that.',
        action: 'Change permissions',
        run: async () => (await wx.openSetting()).authSetting,
      },
      {
        name: 'wx.navigateToMiniProgram',
        about: 'Another app, where the site around this one offers it.',
        action: 'Open another app',
        run: () => wx.navigateToMiniProgram({ appId: 'wx0000000000000000', path: 'pages/index/index' }),
      },
      {
        name: 'wx.getAccountInfoSync',
        about: 'Which app this is.',
        action: 'Account',
        run: () => wx.getAccountInfoSync().miniProgram,
      },
    ]),
  ],
});
