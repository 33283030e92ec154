import { addToCart } from '../../shared/cart';
import { findOrder } from '../../shared/orders';
import type { ShownOrder, Status } from '../../shared/orders';

const steps: readonly { readonly status: Status; readonly name: string; readonly sign: string }[] = [
  { status: 'preparing', name: 'Preparing', sign: 'clock' },
  { status: 'sent', name: 'On its way', sign: 'truck' },
  { status: 'delivered', name: 'Delivered', sign: 'home' },
];

Page({
  data: {
    order: undefined as ShownOrder | undefined,
    isGone: false,
    /** Whether the customer comes from the checkout. */
    isNew: false,
    steps,
    /** How many of them are done. */
    reached: 0,
  },

  onLoad({ number, placed }: { number?: string; placed?: string }) {
    const order = findOrder(Number(number));
    if (!order) return this.setData({ isGone: true });
    const reached = steps.findIndex(({ status }) => status === order.status);
    this.setData({ order, reached, isNew: placed === '1' });
    wx.setNavigationBarTitle({ title: `Order ${order.number}` });
  },

  buyAgain() {
    for (const { product, colour, quantity } of this.data.order!.lines) addToCart(product, colour, quantity);
    wx.switchTab({ url: '/pages/cart/cart' });
  },
});
