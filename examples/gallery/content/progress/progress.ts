import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: { percent: 50, mode: 'backwards' },

  go({ currentTarget }: WechatMiniprogram.TouchEvent) {
    this.setData({ percent: currentTarget.dataset.percent });
  },

  turn() {
    this.setData({ mode: this.data.mode === 'backwards' ? 'forwards' : 'backwards' });
  },
});
