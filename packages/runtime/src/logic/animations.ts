import { callFrame } from './api/calls.ts';
import type { Members } from './author-this.ts';
import { isFunction } from './define/part.ts';
import { callOwn } from './errors.ts';
import type { Instance } from './tree/instance.ts';
import { createAnimatedStyles } from './worklet/animated-styles.ts';

/** Animations of nodes that need no data (spec §18). The view runs them, on nodes that are on the screen by then. */
export const animationMembers: Members = {
  /** Calls back when the animation is over. In place of the callback a scroll timeline may be given, which never is. */
  animate(instance, selector, keyframes, duration, last) {
    const isTimed = last === undefined || last === null || isFunction(last);
    const request = { keyframes: Array.isArray(keyframes) ? keyframes : [], duration: Number(duration) || 0 };
    ask(instance, 'animate', selector, isTimed ? request : { ...request, timeline: last }, last);
  },

  clearAnimation(instance, selector, options, callback) {
    const named = isFunction(options) ? undefined : (options as Readonly<Record<string, unknown>> | undefined);
    const properties = Object.keys(named ?? {}).filter((name) => named![name]);
    ask(instance, 'clearAnimation', selector, named ? { properties } : {}, isFunction(options) ? options : callback);
  },

  /** Binds what `updater` gives to the nodes: it is run again whenever a shared value changes that it has read. */
  applyAnimatedStyle(instance, selector, updater, options, callback) {
    const { immediate } = Object(options) as { readonly immediate?: unknown };
    const tell = isFunction(options) ? options : callback;
    instance.runtime.service(createAnimatedStyles).follow(instance, {
      selector: String(selector),
      updater,
      isImmediate: immediate !== false,
      whenBound: (styleId) => void (isFunction(tell) && callOwn(instance, tell, { styleId })),
    });
  },

  clearAnimatedStyle(instance, selector, styleIds, callback) {
    const ids = Array.isArray(styleIds) ? (styleIds as readonly number[]) : [];
    instance.runtime.service(createAnimatedStyles).stop(instance, String(selector), ids);
    ask(instance, 'clearStyle', selector, { styleIds: ids }, callback);
  },
};

function ask(instance: Instance, api: string, selector: unknown, request: object, callback: unknown): void {
  const { id, runtime } = instance;
  runtime.flush.whenShown(async () => {
    const isDone = await callFrame(runtime, api, { ...request, instance: id, selector: String(selector) }).then(
      () => true,
      () => false,
    );
    if (isDone && isFunction(callback)) callOwn(instance, callback);
  });
}
