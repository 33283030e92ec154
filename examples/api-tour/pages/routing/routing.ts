import { callsOf } from '../../shared/calls';

const SECOND = '/pages/second/second';

Page({
  behaviors: [
    callsOf([
      {
        name: 'wx.navigateTo',
        about: 'Opens a page on top of this one. What that page sends back is shown here.',
        action: 'Open a page',
        async run(_, tell) {
          const events = { answer: ({ word }: { word: string }) => tell(`The other page says: ${word}`) };
          const { eventChannel } = await wx.navigateTo({ url: `${SECOND}?from=routing`, events });
          eventChannel.emit('greet', { word: 'Hello from below' });
        },
      },
      {
        name: 'wx.redirectTo',
        about: 'Opens a page in the place of this one.',
        action: 'Replace this page',
        run: () => wx.redirectTo({ url: `${SECOND}?from=redirect` }),
      },
      {
        name: 'wx.reLaunch',
        about: 'Closes all pages, and opens one.',
        action: 'Start over',
        run: () => wx.reLaunch({ url: `${SECOND}?from=launch` }),
      },
      {
        name: 'wx.switchTab',
        about: 'Goes to the page of a tab.',
        action: 'Go to the calls',
        run: () => wx.switchTab({ url: '/pages/log/log' }),
      },
      {
        name: 'wx.navigateBack',
        about: 'Closes this page.',
        action: 'Go back',
        run: () => wx.navigateBack(),
      },
      {
        name: 'getCurrentPages',
        about: 'The pages that are open, the one on top last.',
        action: 'List pages',
        run: () => getCurrentPages().map(({ route }) => route),
      },
      {
        name: 'wx.navigateTo, to nowhere',
        about: 'A page that the app does not have: the call fails.',
        action: 'Open no page',
        run: () => wx.navigateTo({ url: '/pages/nowhere/nowhere' }),
      },
    ]),
  ],
});
