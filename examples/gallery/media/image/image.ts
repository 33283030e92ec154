import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: {
    scaled: ['scaleToFill', 'aspectFit', 'aspectFill', 'heightFix'],
    cut: ['top', 'bottom', 'center', 'left', 'right', 'top left', 'top right', 'bottom left', 'bottom right'],
  },
});
