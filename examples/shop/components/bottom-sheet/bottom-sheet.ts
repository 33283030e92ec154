/** Slides up over the page. Between its tags: what is in it; in the slot `foot`, what stays at its bottom. */
Component({
  options: { multipleSlots: true },

  properties: {
    open: Boolean,
    label: String,
  },

  methods: {
    close() {
      this.triggerEvent('close');
    },
    /** The page below does not scroll. */
    stay() {},
  },
});
