import { preferredAddress } from '../../shared/addresses';
import { favourites } from '../../shared/favourites';
import { fetchCards } from '../../shared/server';
import type { Card } from '../../shared/server';

Page({
  data: {
    name: '',
    initials: '',
    links: [
      { url: '/orders/list/list', name: 'Orders', sign: 'box' },
      { url: '/pages/addresses/addresses', name: 'Addresses', sign: 'pin' },
      { url: '/about/settings/settings', name: 'Settings', sign: 'gear' },
    ],
    cards: [] as readonly Card[],
    isLoaded: false,
  },

  onShow() {
    const name = preferredAddress()?.name ?? 'Guest';
    const initials = name
      .split(' ')
      .map((word) => word.charAt(0))
      .join('')
      .slice(0, 2);
    this.setData({ name, initials });
    this.refresh();
  },

  async refresh() {
    const cards = await fetchCards(favourites.all);
    this.setData({ cards, isLoaded: true });
  },

  goShopping() {
    wx.switchTab({ url: '../home/home' });
  },
});
