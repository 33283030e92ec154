import type { ShopApp } from '../../app';
import { preferredAddress } from '../../shared/addresses';
import type { Address } from '../../shared/addresses';
import { cart, shownLines, sumOf } from '../../shared/cart';
import type { ShownLine } from '../../shared/cart';
import { deliveries, placeOrder } from '../../shared/orders';

Page({
  data: {
    lines: [] as readonly ShownLine[],
    goods: 0,
    deliveries,
    chosen: deliveries[0] as (typeof deliveries)[number],
    address: undefined as Address | undefined,
    note: '',
    isPlacing: false,
  },

  onLoad() {
    const { buyNow } = getApp<ShopApp>().globalData;
    const lines = shownLines(buyNow ? [buyNow] : cart.all.filter(({ selected }) => selected));
    this.setData({ lines, goods: sumOf(lines), address: preferredAddress() });
  },

  pickAddress() {
    wx.navigateTo({
      url: '../addresses/addresses?pick=1',
      events: { picked: (address: Address) => this.setData({ address }) },
    });
  },

  chooseDelivery(event: WechatMiniprogram.RadioGroupChange) {
    this.setData({ chosen: deliveries.find(({ id }) => id === event.detail.value)! });
  },

  async place() {
    const { address, chosen, note, lines, isPlacing } = this.data;
    if (isPlacing || lines.length === 0) return;
    if (!address) return void wx.showToast({ title: 'Where shall it go?', icon: 'none' });
    this.setData({ isPlacing: true });
    wx.showLoading({ title: 'Placing order' });
    const number = await placeOrder({ delivery: chosen.price, address, note }, lines);
    wx.hideLoading();
    wx.redirectTo({ url: `/orders/detail/detail?number=${number}&placed=1` });
  },
});
