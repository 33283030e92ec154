Page({
  loaded({ type }: WechatMiniprogram.CustomEvent) {
    wx.setNavigationBarTitle({ title: `web-view: ${type}` });
  },

  message({ detail }: WechatMiniprogram.CustomEvent<{ data: unknown[] }>) {
    console.info('The page inside said', detail.data);
  },
});
