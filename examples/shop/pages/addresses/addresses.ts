import { addresses, findAddress } from '../../shared/addresses';
import type { Address } from '../../shared/addresses';

type RowEvent = WechatMiniprogram.TouchEvent<object, object, { id: number }>;

Page({
  data: {
    addresses: [] as readonly Address[],
    /** Whether the page that opened this one waits for an address. */
    isPicking: false,
  },

  onLoad({ pick }: { pick?: string }) {
    this.setData({ isPicking: pick === '1' });
    if (pick === '1') wx.setNavigationBarTitle({ title: 'Deliver to' });
  },

  onShow() {
    this.setData({ addresses: addresses.all });
  },

  choose(event: RowEvent) {
    const { id } = event.currentTarget.dataset;
    if (!this.data.isPicking) return this.openForm(id);
    const opener = this.getOpenerEventChannel() as WechatMiniprogram.EventChannel;
    opener.emit('picked', findAddress(id));
    wx.navigateBack();
  },

  edit(event: RowEvent) {
    this.openForm(event.currentTarget.dataset.id);
  },

  add() {
    this.openForm(0);
  },

  openForm(id: number) {
    wx.navigateTo({ url: `../address/address?id=${id}` });
  },
});
