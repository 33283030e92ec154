import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: { taps: 0, top: 0 },

  tap() {
    this.setData({ taps: this.data.taps + 1 });
  },

  scroll({ detail }: WechatMiniprogram.SliderChange) {
    this.setData({ top: detail.value });
  },
});
