import { describe, expect, test } from 'vitest';
import { easing } from '../../src/logic/worklet/easing.ts';
import { delay, repeat, sequence, timing, type Motion } from '../../src/logic/worklet/motion.ts';
import { decay, spring } from '../../src/logic/worklet/physics.ts';
import { createLogicApp, type LogicApp } from '../logic/app.ts';

/** An app whose page runs `code` when it is loaded, with all of `wx.worklet` in scope. */
async function run(code: string): Promise<LogicApp> {
  const app = createLogicApp({
    'pages/a/a.js': `
      const { shared, derived, timing, spring, decay, sequence, repeat, delay, runOnUI, runOnJS, cancelAnimation, Easing } = wx.worklet;
      Page({ onLoad() { ${code} } });`,
    'pages/a/a.wxml': '<view/>',
  });
  await app.boot();
  return app;
}

/** Values of a motion from `from`, at times. */
function valuesOf(motion: Motion, from: number, times: readonly number[]): unknown[] {
  const { at, duration } = motion.begin(from);
  return times.map((time) => at(Math.min(time, duration)));
}

test('shared values are read and written, derived ones follow at once, functions run where they are called', async () => {
  const app = await run(`
    const x = shared(1);
    const twice = derived(() => x.value * 2);
    const move = runOnUI((to) => { 'worklet'; x.value = to; runOnJS(log)('moved', x.value); return 'done'; });
    log(x.value, twice.value);
    log(move(40));
    log(x.value, twice.value);
    const curve = Easing.bezier(0.42, 0, 0.58, 1).factory();
    log(curve(0), curve(1), Math.abs(curve(0.5) - 0.5) < 1e-6, Easing.out(Easing.cubic)(0.5));`);
  expect(app.log).toEqual([[1, 2], ['moved', 40], 'done', [40, 80], [0, 1, true, 0.875]]);
});

test('a value moves with the frames to where its animation leads, and whoever is derived from it', async () => {
  const app = await run(`
    const x = shared(0);
    const seen = new Set();
    derived(() => seen.add(x.value));
    const half = derived(() => x.value / 2);
    x.value = timing(100, { duration: 120 }, (isFinished) => log(isFinished, x.value, half.value, seen.size > 2));
    log('started', x.value);`);
  await expect
    .poll(() => app.log)
    .toEqual([
      ['started', 0],
      [true, 100, 50, true],
    ]);
});

test('an animation that is cancelled, or that another value takes the place of, was not finished', async () => {
  const app = await run(`
    const x = shared(5);
    x.value = timing(100, {}, (isFinished) => log('first', isFinished));
    cancelAnimation(x);
    log(x.value);
    x.value = repeat(timing(100), -1, true, (isFinished) => log('second', isFinished));
    x.value = 7;
    log(x.value);
    cancelAnimation(x);
    cancelAnimation(undefined);`);
  expect(app.log).toEqual([['first', false], 5, ['second', false], 7]);
});

test('callbacks of parts are called when the parts end', async () => {
  const app = await run(`
    const x = shared(0);
    const tell = (name) => (isFinished) => log(name, isFinished, x.value);
    x.value = sequence(timing(10, { duration: 30 }, tell('a')), delay(20, timing(4, { duration: 10 }, tell('b'))));`);
  await expect.poll(() => app.log.length).toBe(2);
  expect(app.log[1]).toEqual(['b', true, 4]);
  expect((app.log[0] as unknown[]).slice(0, 2)).toEqual(['a', true]);
});

test('an exception of an updater is told, and values go on', async () => {
  const app = await run(`
    const x = shared(0);
    derived(() => { if (x.value === 1) throw new Error('odd'); });
    const next = derived(() => x.value + 1);
    x.value = 1;
    log(next.value);`);
  expect(app.log).toEqual([2]);
  expect(app.sent).toContainEqual(
    expect.objectContaining({ type: 'error', error: expect.objectContaining({ message: 'odd' }) }),
  );
});

describe('motions', () => {
  test('timing takes 300 ms by a curve that is slow at both ends', () => {
    expect(valuesOf(timing(10), 0, [0, 75, 150, 225, 300, 400])).toEqual([0, 1.25, 5, 8.75, 10, 10]);
    expect(valuesOf(timing(10, { duration: 100, easing: easing.linear }), 20, [0, 50, 100])).toEqual([20, 15, 10]);
  });

  test('one after the other, a plain value at once', () => {
    const linear = { duration: 100, easing: easing.linear };
    const motion = sequence(timing(10, linear), 50, timing(0, linear));
    expect(valuesOf(motion, 0, [0, 50, 99.5, 100, 150, 200])).toEqual([0, 5, 9.95, 50, 25, 0]);
  });

  test('later, and until then as it is', () => {
    const motion = delay(100, timing(10, { duration: 100, easing: easing.linear }));
    expect(valuesOf(motion, 4, [0, 99, 150, 200])).toEqual([4, 4, 7, 10]);
  });

  test('again, from the beginning or back and forth', () => {
    const step = timing(10, { duration: 100, easing: easing.linear });
    expect(valuesOf(repeat(step, 2), 0, [50, 99, 150, 200])).toEqual([5, 9.9, 5, 10]);
    expect(valuesOf(repeat(step, 2, true), 0, [50, 100, 125, 200])).toEqual([5, 10, 7.5, 0]);
    expect(valuesOf(repeat(step, -1, true), 0, [100_050, 100_150])).toEqual([5, 5]);
    expect(repeat(step, -1).begin(0).duration).toBe(Infinity);
  });

  test('a spring swings past its rest, unless it is clamped, and ends there', () => {
    const free = spring(100).begin(0);
    const path = Array.from({ length: 200 }, (_, i) => free.at((free.duration / 200) * i) as number);
    expect(Math.max(...path)).toBeGreaterThan(105);
    expect(free.at(free.duration)).toBe(100);
    const clamped = spring(100, { overshootClamping: true }).begin(0);
    expect(clamped.duration).toBeLessThan(free.duration);
    // Critically damped: x = (d + d w t) e^(-w t), here with w = 10.
    const critical = spring(0, { damping: 20, stiffness: 100 }).begin(1);
    expect(critical.at(100)).toBeCloseTo(2 / Math.E);
  });

  test('a decay runs out, or stops at its bound', () => {
    const free = decay({ velocity: 1000 }).begin(0);
    // The velocity fades by 0.998 a millisecond, so the way is 1 px / -ln(0.998) in the long run.
    expect(free.at(free.duration)).toBeCloseTo(-1 / Math.log(0.998), -0.5);
    const bound = decay({ velocity: -1000, clamp: [-200, 200] }).begin(0);
    expect(bound.at(bound.duration)).toBeCloseTo(-200);
    expect(bound.duration).toBeLessThan(free.duration);
    expect(decay().begin(3).duration).toBe(0);
  });
});
