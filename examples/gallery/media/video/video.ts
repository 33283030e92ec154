import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: {
    comments: [{ text: 'It grows', color: '#ffd75e', time: 0.2 }],
  },

  play() {
    wx.createVideoContext('film').play();
  },

  pause() {
    wx.createVideoContext('film').pause();
  },

  comment() {
    wx.createVideoContext('film').sendDanmu({ text: 'Look!', color: '#ffffff' });
  },
});
