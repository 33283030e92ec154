/** A name with a number that can be changed. Sends `change` with `{ by }`; who uses it decides what comes of that. */
Component({
  properties: {
    name: String,
    count: Number,
  },

  methods: {
    /** @param {WechatMiniprogram.TouchEvent<object, object, { by: number }>} event */
    step(event) {
      this.triggerEvent('change', { by: event.currentTarget.dataset.by });
    },
  },
});
