import { forgetAll, hearOfCalls } from '../../shared/made';
import type { Made } from '../../shared/made';

Page({
  data: { made: [] as readonly Made[] },

  onLoad() {
    hearOfCalls((made) => this.setData({ made }));
  },

  async badge() {
    await wx.setTabBarBadge({ index: 0, text: 'new' });
  },

  forget() {
    forgetAll();
  },
});
