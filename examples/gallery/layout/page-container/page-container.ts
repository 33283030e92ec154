import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: { show: false, position: 'bottom', round: true, overlay: true, slide: true, story: '' },

  set({ detail, currentTarget }: WechatMiniprogram.SwitchChange) {
    this.setData({ [currentTarget.dataset.name]: detail.value });
  },

  open({ currentTarget }: WechatMiniprogram.TouchEvent) {
    this.setData({ show: true, position: currentTarget.dataset.position, story: '' });
  },

  close() {
    this.setData({ show: false });
  },

  tell({ type }: WechatMiniprogram.CustomEvent) {
    this.setData({ story: `${this.data.story} ${type}`.trim() });
  },

  left(event: WechatMiniprogram.CustomEvent) {
    this.tell(event);
    this.close();
  },
});
