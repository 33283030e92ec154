import type { Card } from '../../shared/server';

/** A product in a list; a tap opens its page. Between its tags: a badge for its picture. */
Component({
  properties: {
    card: { type: Object, value: {} as Card },
    /** For rows: the picture beside the text. */
    wide: Boolean,
  },

  methods: {
    open() {
      wx.navigateTo({ url: `/pages/product/product?id=${this.data.card.id}` });
    },
    passOn(event: WechatMiniprogram.CustomEvent) {
      this.triggerEvent('favourite', event.detail);
    },
  },
});
