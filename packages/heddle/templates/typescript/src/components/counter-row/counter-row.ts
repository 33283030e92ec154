/** A name with a number that can be changed. Sends `change` with `{ by }`; who uses it decides what comes of that. */
Component({
  properties: {
    name: String,
    count: Number,
  },

  methods: {
    step(event: WechatMiniprogram.TouchEvent<object, object, { by: number }>) {
      this.triggerEvent('change', { by: event.currentTarget.dataset.by });
    },
  },
});
