import { isFavourite, toggleFavourite } from '../shared/favourites';

/** For components about one product: whether it is a favourite, and how to change that. */
export default Behavior({
  properties: {
    /** Id of the product. */
    product: String,
  },

  data: {
    isFavourite: false,
  },

  observers: {
    product() {
      this.readFavourite();
    },
  },

  pageLifetimes: {
    /** Another page may have changed it. */
    show() {
      this.readFavourite();
    },
  },

  methods: {
    readFavourite() {
      const now = isFavourite(this.data.product);
      if (now !== this.data.isFavourite) this.setData({ isFavourite: now });
    },
    toggleFavourite() {
      toggleFavourite(this.data.product);
      this.readFavourite();
      this.triggerEvent('favourite', { isFavourite: this.data.isFavourite });
    },
  },
});
