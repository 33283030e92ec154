import { shownOrders } from '../../shared/orders';
import type { ShownOrder } from '../../shared/orders';

type Filter = 'all' | 'open' | 'delivered';

Page({
  data: {
    filters: [
      { id: 'all', name: 'All' },
      { id: 'open', name: 'On their way' },
      { id: 'delivered', name: 'Delivered' },
    ],
    filter: 'all' as Filter,
    orders: [] as readonly ShownOrder[],
  },

  onShow() {
    this.refresh();
  },

  choose(event: WechatMiniprogram.TouchEvent<object, object, { filter: Filter }>) {
    this.setData({ filter: event.currentTarget.dataset.filter });
    this.refresh();
  },

  refresh() {
    const { filter } = this.data;
    const isShown = ({ status }: ShownOrder): boolean =>
      filter === 'all' || (status === 'delivered') === (filter === 'delivered');
    this.setData({ orders: shownOrders().filter(isShown) });
  },
});
