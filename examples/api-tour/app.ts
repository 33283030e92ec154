App({
  onLaunch() {
    // What took how long is recorded from the first call on.
    wx.getPerformance();
  },
});
