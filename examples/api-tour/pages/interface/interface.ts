import { callsOf } from '../../shared/calls';

Page({
  data: { animation: {} },

  behaviors: [
    callsOf([
      {
        name: 'wx.showToast',
        about: 'A few words that go away by themselves.',
        action: 'Show a toast',
        run: () => wx.showToast({ title: 'Toasted', icon: 'success' }),
      },
      {
        name: 'wx.showLoading, wx.hideLoading',
        about: 'Something takes a moment.',
        action: 'Wait a second',
        async run() {
          await wx.showLoading({ title: 'Wait', mask: true });
          await new Promise((resolve) => setTimeout(resolve, 1000));
          return wx.hideLoading();
        },
      },
      {
        name: 'wx.showModal',
        about: 'A question with two answers.',
        action: 'Ask',
        run: () =>
          wx.showModal({ title: 'Coffee?', content: 'It is freshly made.', confirmText: 'Yes', cancelText: 'No' }),
      },
      {
        name: 'wx.showModal, editable',
        about: 'A question that is answered in words.',
        action: 'Ask for a name',
        run: () => wx.showModal({ title: 'Your name', editable: true, confirmText: 'OK', cancelText: 'Cancel' }),
      },
      {
        name: 'wx.showActionSheet',
        about: 'A list to choose from.',
        action: 'Choose',
        run: () => wx.showActionSheet({ itemList: ['Espresso', 'Filter'] }),
      },
      {
        name: 'wx.setNavigationBarTitle',
        about: 'Other words at the top of the page.',
        action: 'Rename the page',
        run: () => wx.setNavigationBarTitle({ title: 'Renamed' }),
      },
      {
        name: 'wx.setNavigationBarColor',
        about: 'Another colour at the top of the page.',
        action: 'Colour the bar',
        run: () => wx.setNavigationBarColor({ frontColor: '#ffffff', backgroundColor: '#7a4fc4' }),
      },
      {
        name: 'wx.setTabBarBadge',
        about: 'A few signs on a tab. This page has no tabs: the call fails. The other tab has a button for it.',
        action: 'Put a badge',
        run: () => wx.setTabBarBadge({ index: 1, text: 'new' }),
      },
      {
        name: 'wx.pageScrollTo',
        about: 'Scrolls the page.',
        action: 'Scroll down',
        run: () => wx.pageScrollTo({ scrollTop: 200, duration: 0 }),
      },
      {
        name: 'wx.startPullDownRefresh',
        about: 'As if the page were pulled down; it is let go at once.',
        action: 'Refresh',
        async run() {
          const started = await wx.startPullDownRefresh();
          await wx.stopPullDownRefresh();
          return started;
        },
      },
      {
        name: 'wx.createSelectorQuery',
        about: 'How large the box at the top is.',
        action: 'Measure',
        run: (_, tell) => {
          wx.createSelectorQuery()
            .select('.mover')
            .boundingClientRect(({ width, height }) => tell({ width, height }))
            .exec();
        },
      },
      {
        name: 'wx.createAnimation',
        about: 'Moves and turns the box at the top.',
        action: 'Move',
        run(page) {
          const animation = wx.createAnimation({ duration: 400 });
          page.setData({
            animation: animation.translateX(120).rotate(90).step().translateX(0).rotate(0).step().export(),
          });
          return 'There and back';
        },
      },
      {
        name: 'wx.createIntersectionObserver',
        about: 'Whether the box at the top is on the screen.',
        action: 'Watch the box',
        run(page, tell) {
          wx.createIntersectionObserver(page)
            .relativeToViewport()
            .observe('.mover', ({ intersectionRatio }) =>
              tell(intersectionRatio > 0 ? 'It is seen' : 'It is not seen'),
            );
        },
      },
      {
        name: 'wx.getMenuButtonBoundingClientRect',
        about: 'Where the capsule is.',
        action: 'Find the capsule',
        run: () => wx.getMenuButtonBoundingClientRect(),
      },
    ]),
  ],

  onPullDownRefresh() {},
});
