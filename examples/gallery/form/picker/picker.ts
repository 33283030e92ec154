import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: {
    fruits: [{ name: 'Apple' }, { name: 'Pear' }, { name: 'Plum' }, { name: 'Quince' }],
    fruit: 0,
    meals: [
      ['Soup', 'Salad'],
      ['Rice', 'Noodles', 'Bread'],
    ],
    meal: [0, 0],
    time: '12:00',
    date: '2026-03-20',
    month: '2026-03',
    region: ['广东省', '广州市', '海珠区'],
  },

  choose(event: WechatMiniprogram.PickerChange) {
    this.setData({ [event.currentTarget.dataset.name]: event.detail.value });
    this.hear(event);
  },
});
