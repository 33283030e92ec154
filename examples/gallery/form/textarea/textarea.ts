import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: { lines: '' },

  count({ detail }: WechatMiniprogram.TextareaLineChange) {
    this.setData({ lines: `lines ${detail.lineCount}` });
  },
});
