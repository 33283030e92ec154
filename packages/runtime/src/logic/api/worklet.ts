import { callUser } from '../errors.ts';
import { bezier, easing, type Points } from '../worklet/easing.ts';
import { delay, repeat, sequence, timing } from '../worklet/motion.ts';
import { decay, spring } from '../worklet/physics.ts';
import { createSharedValues } from '../worklet/shared-values.ts';
import type { ObjectApi } from './entry.ts';

/**
 * `wx.worklet`, which belongs to the renderer `skyline`. There is no second place to run functions in, so they run where
 * they are called; shared values move with the frames of the worker, and styles follow them (`applyAnimatedStyle`).
 */
export const worklet: ObjectApi = {
  kind: 'object',
  create(runtime) {
    const values = runtime.service(createSharedValues);
    return {
      shared: (value: unknown) => values.create(value),
      derived(compute: () => unknown) {
        const derived = values.create(undefined);
        values.watch(
          () => callUser(runtime, compute),
          (value) => (derived.value = value),
        );
        return derived;
      },
      cancelAnimation: (shared: unknown) => values.cancel(shared),
      timing,
      spring,
      decay,
      sequence,
      repeat,
      delay,
      runOnUI: (run: unknown) => run,
      runOnJS: (run: unknown) => run,
      scrollViewContext: {
        scrollTo: (context: { scrollTo?(options: object): void } | undefined, options: object) =>
          context?.scrollTo?.(options),
      },
      Easing: { ...easing, bezier, cubicBezier: (...points: Points) => bezier(...points).factory() },
    };
  },
};
