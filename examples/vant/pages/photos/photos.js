Page({
  data: {
    files: [
      { url: '/images/cup.png', name: 'Cup', isImage: true },
      { url: '/images/beans.png', name: 'Beans', isImage: true },
      { url: '/prices.pdf', name: 'prices.pdf', isImage: false },
    ],
  },

  onRead(event) {
    const { url, type } = event.detail.file;
    this.setData({ files: [...this.data.files, { url, isImage: type === 'image', deletable: true }] });
  },

  onDelete(event) {
    this.setData({ files: this.data.files.filter((file, index) => index !== event.detail.index) });
  },
});
