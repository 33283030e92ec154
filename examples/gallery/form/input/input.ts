import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: { word: '', focus: false },

  capitals({ detail }: WechatMiniprogram.Input) {
    return detail.value.toUpperCase();
  },

  enter() {
    this.setData({ focus: true });
  },

  blur(event: WechatMiniprogram.InputBlur) {
    this.setData({ focus: false });
    this.hear(event);
  },
});
