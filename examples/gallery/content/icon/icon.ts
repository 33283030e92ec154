import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: {
    types: [
      'success',
      'success_no_circle',
      'info',
      'warn',
      'waiting',
      'cancel',
      'download',
      'search',
      'clear',
      'circle',
    ],
  },
});
