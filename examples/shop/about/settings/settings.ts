interface Settings {
  readonly orders: boolean;
  readonly offers: boolean;
}

const KEY = 'settings';

/** The package of this page starts without the rest of the app, so it uses nothing of it. */
Page({
  data: {
    isDark: false,
    settings: { orders: true, offers: false } as Settings,
    /** In kB. */
    used: 0,
    version: '1.0',
  },

  onLoad() {
    this.paint = this.paint.bind(this);
    wx.onThemeChange(this.paint);
    this.paint(wx.getAppBaseInfo());
    const kept = wx.getStorageSync<Settings | ''>(KEY);
    if (kept) this.setData({ settings: kept });
    this.measure();
  },

  onUnload() {
    wx.offThemeChange(this.paint);
  },

  paint({ theme }: { theme?: 'light' | 'dark' }) {
    this.setData({ isDark: theme === 'dark' });
  },

  change(event: WechatMiniprogram.SwitchChange) {
    const { name } = event.currentTarget.dataset as { name: keyof Settings };
    this.setData({ [`settings.${name}`]: event.detail.value });
    wx.setStorageSync(KEY, this.data.settings);
    this.measure();
  },

  measure() {
    this.setData({ used: wx.getStorageInfoSync().currentSize });
  },

  async reset() {
    const { confirm } = await wx.showModal({
      title: 'Start over?',
      content: 'Cart, favourites, addresses and orders on this device are deleted.',
      confirmText: 'Delete',
    });
    if (!confirm) return;
    wx.clearStorageSync();
    wx.reLaunch({ url: '/pages/home/home' });
  },
});
