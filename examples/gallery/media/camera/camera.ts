import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: { front: false },

  turn({ detail }: WechatMiniprogram.SwitchChange) {
    this.setData({ front: detail.value });
  },
});
