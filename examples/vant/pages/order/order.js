import Toast from '@vant/weapp/toast/toast';

Page({
  data: {
    name: '',
    cups: 1,
    isBrewing: false,
    isReceiptOpen: false,
  },

  onName(event) {
    this.setData({ name: event.detail });
  },

  addCup() {
    this.setData({ cups: this.data.cups + 1 });
  },

  toggleBrewing() {
    this.setData({ isBrewing: !this.data.isBrewing });
  },

  openReceipt() {
    this.setData({ isReceiptOpen: true });
  },

  closeReceipt() {
    this.setData({ isReceiptOpen: false });
  },

  sayThanks() {
    Toast(`Thank you, ${this.data.name || 'stranger'}`);
  },
});
