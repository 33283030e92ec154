import { categories } from '../../shared/products';
import type { Category } from '../../shared/products';
import { fetchCategory } from '../../shared/server';
import type { Card } from '../../shared/server';

Page({
  data: {
    categories,
    chosen: categories[0]!,
    cards: [] as readonly Card[],
  },

  /** The home page may have left a category for us. */
  onShow() {
    const wanted = wx.getStorageSync<Category | ''>('category');
    if (wanted !== '' || this.data.cards.length === 0) this.show(wanted || this.data.chosen.id);
    if (wanted !== '') wx.removeStorageSync('category');
  },

  choose(event: WechatMiniprogram.TouchEvent<object, object, { category: Category }>) {
    this.show(event.currentTarget.dataset.category);
  },

  async show(category: Category) {
    this.setData({ chosen: categories.find(({ id }) => id === category) ?? categories[0]! });
    const cards = await fetchCategory(category);
    if (this.data.chosen.id === category) this.setData({ cards });
  },
});
