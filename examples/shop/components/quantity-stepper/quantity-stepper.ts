/** How many, between `min` and `max`. */
Component({
  properties: {
    value: { type: Number, value: 1 },
    min: { type: Number, value: 1 },
    max: { type: Number, value: 9 },
    /** Of what, for those who do not see the row. */
    label: String,
  },

  methods: {
    fewer() {
      this.change(this.data.value - 1);
    },
    more() {
      this.change(this.data.value + 1);
    },
    change(value: number) {
      const { min, max } = this.data;
      if (value >= min && value <= max) this.triggerEvent('change', { value });
    },
  },
});
