Page({
  data: { count: 0 },
  add(event) {
    this.setData({ count: this.data.count + event.currentTarget.dataset.step });
  },
});
