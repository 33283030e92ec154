import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: { x: 0, y: 0, place: '', scale: 1 },

  moved({ detail: { x, y, source } }: WechatMiniprogram.MovableViewChange) {
    this.setData({ place: `x ${Math.round(x)}, y ${Math.round(y)}, source "${source}"` });
  },

  home() {
    this.setData({ x: 0, y: 0 });
  },

  away() {
    this.setData({ x: 80, y: 40 });
  },

  resize({ detail }: WechatMiniprogram.SliderChange) {
    this.setData({ scale: detail.value });
  },
});
