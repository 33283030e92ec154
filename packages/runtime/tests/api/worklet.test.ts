import { expect, test } from 'vitest';
import { createLogicApp } from '../logic/app.ts';

test('an app for the other renderer finds wx.worklet, whose animations are over at once', async () => {
  const app = createLogicApp({
    'pages/a/a.js': `
      const { shared, derived, timing, spring, sequence, delay, runOnUI, runOnJS, cancelAnimation, Easing } = wx.worklet;
      Page({
        onLoad() {
          const x = shared(1);
          const twice = derived(() => x.value * 2);
          const move = runOnUI((to) => { x.value = timing(to, { duration: 300 }, () => runOnJS(log)('moved', x.value)); });
          move(40);
          log(x.value, twice.value);
          x.value = sequence(spring(3), delay(100, timing(7)));
          cancelAnimation(x);
          log(twice.value);
          const curve = Easing.bezier(0.42, 0, 0.58, 1).factory();
          log(curve(0), curve(1), Math.abs(curve(0.5) - 0.5) < 1e-6, Easing.out(Easing.cubic)(0.5));
        },
      });`,
    'pages/a/a.wxml': '<view/>',
  });
  await app.boot();
  expect(app.log).toEqual([[40, 80], 14, [0, 1, true, 0.875], ['moved', 7]]);
});
