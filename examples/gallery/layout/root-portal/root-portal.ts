import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: { open: false, enable: true },

  toggle() {
    this.setData({ open: !this.data.open });
  },

  stay() {
    // Taps on the dialog do not close it.
  },

  set({ detail }: WechatMiniprogram.SwitchChange) {
    this.setData({ enable: detail.value });
  },
});
