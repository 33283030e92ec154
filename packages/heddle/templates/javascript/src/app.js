App({
  onLaunch() {
    console.log('The app has started.');
  },
});
