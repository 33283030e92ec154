import { allTallies, changeTally } from '../../shared/tallies';

Page({
  data: {
    tallies: allTallies(),
  },

  /** The other page may have changed them. */
  onShow() {
    this.setData({ tallies: allTallies() });
  },

  change(event: WechatMiniprogram.CustomEvent<{ by: number }, object, { id: string }>) {
    changeTally(event.currentTarget.dataset.id, event.detail.by);
    this.setData({ tallies: allTallies() });
  },
});
