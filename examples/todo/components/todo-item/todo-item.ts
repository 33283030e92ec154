/** One row of a list of tasks. What stands between its tags is shown after the title. */
Component({
  properties: {
    title: String,
    done: Boolean,
  },

  data: {
    removeLabel: '',
  },

  observers: {
    title(title: string) {
      this.setData({ removeLabel: `Delete ${title}` });
    },
  },

  methods: {
    toggle() {
      this.triggerEvent('toggle', { done: !this.data.done });
    },
    open() {
      this.triggerEvent('open');
    },
    remove() {
      this.triggerEvent('remove');
    },
  },
});
