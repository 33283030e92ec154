import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: { title: 'Set by the page', loading: false, colour: '#0a7d4b', locked: false, top: '', scrolled: '' },

  rename({ detail }: WechatMiniprogram.Input) {
    this.setData({ title: detail.value });
  },

  paint({ currentTarget }: WechatMiniprogram.TouchEvent) {
    this.setData({ colour: currentTarget.dataset.colour });
  },

  set({ detail, currentTarget }: WechatMiniprogram.SwitchChange) {
    this.setData({ [currentTarget.dataset.name]: detail.value });
  },

  down() {
    this.setData({ top: '200px' });
  },

  scroll({ detail }: WechatMiniprogram.CustomEvent<{ scrollTop: number }>) {
    this.setData({ scrolled: `scrollTop ${Math.round(detail.scrollTop)}` });
  },

  done() {
    this.setData({ scrolled: 'scrolldone' });
  },
});
