import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: {
    fruits: [
      { name: 'Apple', checked: true },
      { name: 'Pear', checked: false },
      { name: 'Plum', checked: false },
    ],
  },
});
