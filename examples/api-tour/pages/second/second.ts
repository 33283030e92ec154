Page({
  data: { from: '', greeting: '', depth: 0 },

  onLoad({ from = '' }: Record<string, string | undefined>) {
    this.setData({ from, depth: getCurrentPages().length });
    this.getOpenerEventChannel().on?.('greet', ({ word }: { word: string }) => this.setData({ greeting: word }));
  },

  answer() {
    this.getOpenerEventChannel().emit?.('answer', { word: 'Good to be here' });
    wx.navigateBack();
  },

  home() {
    wx.switchTab({ url: '/pages/home/home' });
  },
});
