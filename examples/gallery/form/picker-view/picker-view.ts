import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: { years: [2023, 2024, 2025, 2026, 2027], value: [1, 2] },

  set() {
    this.setData({ value: [3, 11] });
  },
});
