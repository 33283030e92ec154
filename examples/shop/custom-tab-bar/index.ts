import { countInCart } from '../shared/cart';

/** One for each tab page. A page that changes the cart calls `setData({ count })`. */
Component({
  data: {
    route: '',
    count: 0,
    tabs: [
      { route: 'pages/home/home', name: 'Home', sign: 'home' },
      { route: 'pages/browse/browse', name: 'Browse', sign: 'browse' },
      { route: 'pages/cart/cart', name: 'Cart', sign: 'cart' },
      { route: 'pages/favourites/favourites', name: 'You', sign: 'you' },
    ],
  },

  pageLifetimes: {
    show() {
      this.setData({ route: getCurrentPages().at(-1)!.route, count: countInCart() });
    },
  },

  methods: {
    go(event: WechatMiniprogram.TouchEvent<object, object, { route: string }>) {
      wx.switchTab({ url: `/${event.currentTarget.dataset.route}` });
    },
  },
});
