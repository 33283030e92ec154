import { allTallies, clearTallies } from '../../shared/tallies';

Page({
  data: {
    total: 0,
  },

  onShow() {
    this.refresh();
  },

  async clear() {
    const { confirm } = await wx.showModal({ title: 'Start over?', content: 'All numbers become 0.' });
    if (!confirm) return;
    clearTallies();
    this.refresh();
  },

  refresh() {
    this.setData({ total: allTallies().reduce((sum, { count }) => sum + count, 0) });
  },
});
