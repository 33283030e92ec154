import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  play() {
    wx.createAudioContext('tune').play();
  },

  pause() {
    wx.createAudioContext('tune').pause();
  },
});
