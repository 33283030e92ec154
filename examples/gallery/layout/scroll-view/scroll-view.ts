import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: { into: '', left: 0, scrolled: '', refreshing: false },

  go({ currentTarget }: WechatMiniprogram.TouchEvent) {
    this.setData({ into: currentTarget.dataset.to });
  },

  left({ detail }: WechatMiniprogram.SliderChange) {
    this.setData({ left: detail.value });
  },

  scroll({ detail }: WechatMiniprogram.ScrollViewScroll) {
    this.setData({ scrolled: `scrollLeft ${Math.round(detail.scrollLeft)}` });
  },

  refresh({ detail }: WechatMiniprogram.SwitchChange) {
    this.setData({ refreshing: detail.value });
  },
});
