Page({
  data: {
    size: 'small',
    sizes: [
      { text: 'Small', value: 'small' },
      { text: 'Large', value: 'large' },
    ],
    milkless: false,
    tab: 'coffee',
    coffees: [
      { name: 'Espresso', price: '2.50', about: 'Short and strong.' },
      { name: 'Flat white', price: '3.80', about: 'Two shots and warm milk.' },
      { name: 'Filter', price: '3.00', about: 'A mug of it, with time to read.' },
    ],
    allExtras: ['Oat milk', 'Vanilla', 'Cinnamon'],
    extras: [],
    hours: ['9:00', '10:00', '11:00', '12:00', '13:00'],
    hour: '10:00',
    confirmed: false,
    questions: [],
  },

  onSize(event) {
    this.setData({ size: event.detail });
  },

  onMilkless(event) {
    this.setData({ milkless: event.detail });
    this.selectComponent('#diet').toggle(false);
  },

  onTab(event) {
    this.setData({ tab: event.detail.name });
  },

  onExtras(event) {
    this.setData({ extras: event.detail });
  },

  onHour(event) {
    this.setData({ hour: event.detail.value, confirmed: false });
  },

  onQuestions(event) {
    this.setData({ questions: event.detail });
  },

  onConfirm(event) {
    this.setData({ hour: event.detail.value, confirmed: true });
  },
});
