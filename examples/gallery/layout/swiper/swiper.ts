import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: { circular: false, autoplay: false, current: 0 },

  set({ detail, currentTarget }: WechatMiniprogram.SwitchChange) {
    this.setData({ [currentTarget.dataset.name]: detail.value });
  },

  turn({ currentTarget }: WechatMiniprogram.TouchEvent) {
    this.setData({ current: currentTarget.dataset.to });
  },
});
