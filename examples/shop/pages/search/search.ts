import { rememberSearch, searches } from '../../shared/searches';
import { searchProducts, suggest } from '../../shared/server';
import type { Card } from '../../shared/server';

Page({
  data: {
    text: '',
    history: [] as readonly string[],
    popular: ['Mug', 'Linen', 'Lighting', 'Oak', 'Cactus'] as readonly string[],
    suggestions: [] as readonly string[],
    /** What was searched for; empty while somebody types. */
    asked: '',
    cards: [] as readonly Card[],
    isLoading: false,
  },

  onLoad() {
    this.setData({ history: searches.all });
  },

  async onType(event: WechatMiniprogram.Input) {
    const text = event.detail.value;
    this.setData({ text, asked: '' });
    const suggestions = text.trim() === '' ? [] : await suggest(text);
    // Answers to what has been typed over come too late.
    if (this.data.text === text) this.setData({ suggestions });
  },

  confirm() {
    this.search(this.data.text);
  },

  choose(event: WechatMiniprogram.TouchEvent<object, object, { text: string }>) {
    this.search(event.currentTarget.dataset.text);
  },

  async search(typed: string) {
    const text = typed.trim();
    if (text === '') return;
    rememberSearch(text);
    this.setData({ text, asked: text, history: searches.all, suggestions: [], isLoading: true });
    const cards = await searchProducts(text);
    if (this.data.asked === text) this.setData({ cards, isLoading: false });
  },

  clear() {
    this.setData({ text: '', asked: '', suggestions: [] });
  },

  async forget() {
    const { confirm } = await wx.showModal({ title: 'Forget these searches?', confirmText: 'Forget' });
    if (!confirm) return;
    searches.all = [];
    this.setData({ history: [] });
  },
});
