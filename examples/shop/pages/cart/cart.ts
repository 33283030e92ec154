import type { ShopApp } from '../../app';
import {
  MOST_OF_ONE,
  cart,
  changeLine,
  countInCart,
  removeLines,
  selectAll,
  shownLines,
  sumOf,
} from '../../shared/cart';
import type { ShownLine } from '../../shared/cart';

/** Every row has the key of its line as `data-key`. */
type RowEvent<Detail extends object = object> = WechatMiniprogram.CustomEvent<Detail, object, { key: string }>;

Page({
  data: {
    most: MOST_OF_ONE,
    lines: [] as readonly ShownLine[],
    sum: 0,
    chosenCount: 0,
    isAllChosen: false,
    isEdited: false,
  },

  onShow() {
    this.refresh();
  },

  refresh() {
    const lines = shownLines(cart.all);
    const chosen = lines.filter(({ selected }) => selected);
    this.setData({
      lines,
      sum: sumOf(chosen),
      chosenCount: chosen.length,
      isAllChosen: chosen.length === lines.length,
      isEdited: this.data.isEdited && lines.length > 0,
    });
    this.getTabBar().setData({ count: countInCart() });
  },

  choose(event: RowEvent) {
    const { key } = event.currentTarget.dataset;
    changeLine(key, { selected: !this.data.lines.find((line) => line.key === key)!.selected });
    this.refresh();
  },

  chooseAll() {
    selectAll(!this.data.isAllChosen);
    this.refresh();
  },

  changeQuantity(event: RowEvent<{ value: number }>) {
    changeLine(event.currentTarget.dataset.key, { quantity: event.detail.value });
    this.refresh();
  },

  remove(event: RowEvent) {
    removeLines([event.currentTarget.dataset.key]);
    this.refresh();
  },

  edit() {
    this.setData({ isEdited: !this.data.isEdited });
  },

  async removeChosen() {
    const keys = this.data.lines.filter(({ selected }) => selected).map(({ key }) => key);
    if (keys.length === 0) return;
    const { confirm } = await wx.showModal({
      title: 'Remove from the cart?',
      content: 'What is selected goes back on the shelf.',
      confirmText: 'Remove',
    });
    if (!confirm) return;
    removeLines(keys);
    this.refresh();
  },

  open(event: RowEvent) {
    const { product } = this.data.lines.find(({ key }) => key === event.currentTarget.dataset.key)!;
    wx.navigateTo({ url: `../product/product?id=${product}` });
  },

  checkOut() {
    if (this.data.chosenCount === 0) return;
    getApp<ShopApp>().globalData.buyNow = undefined;
    wx.navigateTo({ url: '../checkout/checkout' });
  },

  goShopping() {
    wx.switchTab({ url: '../home/home' });
  },
});
