import type { CartLine } from './shared/cart';

export interface ShopApp {
  /** For as long as the app is open. What is kept longer is in storage: see `shared`. */
  globalData: {
    /** What "Buy now" takes to the checkout, past the cart. */
    buyNow: CartLine | undefined;
  };
}

App<ShopApp>({
  globalData: { buyNow: undefined },
});
