import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: { taps: 0 },

  tap() {
    this.setData({ taps: this.data.taps + 1 });
  },
});
