import type { ShopApp } from '../../app';
import { MOST_OF_ONE, addToCart, countInCart } from '../../shared/cart';
import { picture } from '../../shared/products';
import type { Product } from '../../shared/products';
import { fetchProduct, fetchSimilar } from '../../shared/server';
import type { Card } from '../../shared/server';

/** What the sheet is asked for: by a button of the bar, or by the row of the colour. */
type Purpose = 'cart' | 'buy' | 'choose';

Page({
  data: {
    /** Where the capsule is: our own bar goes by it. */
    bar: { top: 6, height: 32, right: 101 },
    /** Whether the page has been scrolled beyond the picture. */
    isBarSolid: false,
    product: undefined as Product | undefined,
    isGone: false,
    pictures: [] as readonly string[],
    shown: 0,
    similar: [] as readonly Card[],
    colour: '',
    quantity: 1,
    most: MOST_OF_ONE,
    count: 0,
    isSheetOpen: false,
    purpose: 'choose' as Purpose,
  },

  async onLoad({ id = '' }: { id?: string }) {
    const capsule = wx.getMenuButtonBoundingClientRect();
    const { windowWidth } = wx.getWindowInfo();
    this.setData({ bar: { top: capsule.top, height: capsule.height, right: windowWidth - capsule.left + 8 } });
    const product = await fetchProduct(id);
    if (!product) return this.setData({ isGone: true });
    this.setData({
      product,
      colour: product.colours[0]!,
      pictures: product.colours.map((colour) => picture(id, colour)),
    });
    this.setData({ similar: await fetchSimilar(product) });
  },

  onShow() {
    this.setData({ count: countInCart() });
  },

  onPageScroll({ scrollTop }: { scrollTop: number }) {
    const isBarSolid = scrollTop > 240;
    if (isBarSolid === this.data.isBarSolid) return;
    this.setData({ isBarSolid });
    this.colourCapsule();
  },

  /** Pictures are light, also in the dark. */
  colourCapsule() {
    const isDark = this.data.isBarSolid && wx.getAppBaseInfo().theme === 'dark';
    wx.setNavigationBarColor({ frontColor: isDark ? '#ffffff' : '#000000', backgroundColor: '#000000' });
  },

  onTurn(event: WechatMiniprogram.SwiperChange) {
    const shown = event.detail.current;
    this.setData({ shown, colour: this.data.product!.colours[shown]! });
  },

  chooseColour(event: WechatMiniprogram.TouchEvent<object, object, { index: number }>) {
    const shown = event.currentTarget.dataset.index;
    this.setData({ shown, colour: this.data.product!.colours[shown]! });
  },

  changeQuantity(event: WechatMiniprogram.CustomEvent<{ value: number }>) {
    this.setData({ quantity: event.detail.value });
  },

  openSheet(event: WechatMiniprogram.TouchEvent<object, object, { purpose: Purpose }>) {
    this.setData({ isSheetOpen: true, purpose: event.currentTarget.dataset.purpose });
  },

  closeSheet() {
    this.setData({ isSheetOpen: false });
  },

  confirm() {
    const { product, colour, quantity, purpose } = this.data;
    this.setData({ isSheetOpen: false });
    if (purpose === 'buy') {
      getApp<ShopApp>().globalData.buyNow = { product: product!.id, colour, quantity, selected: true };
      wx.navigateTo({ url: '../checkout/checkout' });
      return;
    }
    addToCart(product!.id, colour, quantity);
    this.setData({ count: countInCart() });
    wx.showToast({ title: 'Added to cart' });
  },

  /** Opened by a link there is nothing to go back to. */
  back() {
    if (getCurrentPages().length > 1) wx.navigateBack();
    else wx.switchTab({ url: '../home/home' });
  },

  openCart() {
    wx.switchTab({ url: '../cart/cart' });
  },
});
