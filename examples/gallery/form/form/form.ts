import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: { order: '' },

  submit({ detail }: WechatMiniprogram.FormSubmit) {
    this.setData({ order: JSON.stringify(detail.value) });
  },

  reset() {
    this.setData({ order: 'reset' });
  },
});
