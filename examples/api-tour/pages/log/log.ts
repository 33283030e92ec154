import { forgetAll, hearOfCalls } from '../../shared/made';
import type { Made } from '../../shared/made';

Page({
  data: { made: [] as readonly Made[] },

  onLoad() {
    hearOfCalls((made) => this.setData({ made }));
  },

  forget() {
    forgetAll();
  },
});
