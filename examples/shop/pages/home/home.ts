import { categories } from '../../shared/products';
import { fetchPicks } from '../../shared/server';
import type { Card } from '../../shared/server';

Page({
  data: {
    banners: [
      {
        image: '/images/banners/slow-mornings.svg',
        title: 'Slow mornings',
        line: 'Stoneware from our kiln',
        category: 'tableware',
        tone: 'light',
      },
      {
        image: '/images/banners/green-corner.svg',
        title: 'A green corner',
        line: 'Plants that forgive',
        category: 'plants',
        tone: 'light',
      },
      {
        image: '/images/banners/evening-light.svg',
        title: 'Evening light',
        line: 'Lamps, now from €26',
        category: 'lighting',
        tone: 'dark',
      },
    ],
    categories,
    cards: [] as readonly Card[],
    isLast: false,
    isLoading: false,
    /** Turned with every refresh. */
    round: 0,
  },

  onLoad() {
    this.loadMore();
  },

  async onPullDownRefresh() {
    const round = this.data.round + 1;
    const { cards, isLast } = await fetchPicks(round, 0);
    this.setData({ round, cards, isLast });
    wx.stopPullDownRefresh();
    wx.showToast({ title: 'Fresh picks', icon: 'none' });
  },

  onReachBottom() {
    this.loadMore();
  },

  async loadMore() {
    const { isLoading, isLast, cards, round } = this.data;
    if (isLoading || isLast) return;
    this.setData({ isLoading: true });
    const next = await fetchPicks(round, Math.ceil(cards.length / 6));
    // A refresh may have come between.
    if (round !== this.data.round) return this.setData({ isLoading: false });
    this.setData({ cards: [...cards, ...next.cards], isLast: next.isLast, isLoading: false });
  },

  search() {
    wx.navigateTo({ url: '/pages/search/search' });
  },

  /** Tab pages take no query: what to show is left where the tab finds it. */
  browse(event: WechatMiniprogram.TouchEvent<object, object, { category: string }>) {
    wx.setStorageSync('category', event.currentTarget.dataset.category);
    wx.switchTab({ url: '/pages/browse/browse' });
  },
});
