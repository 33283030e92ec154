import { callFrame } from './api/calls.ts';
import type { Members } from './author-this.ts';
import { isFunction } from './define/part.ts';
import { callOwn } from './errors.ts';
import type { Instance } from './tree/instance.ts';

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

  /** There are no worklets: what `updater` gives now is applied, and stays until it is cleared. */
  applyAnimatedStyle(instance, selector, updater, options, callback) {
    const styleId = instance.runtime.service(createStyleIds)();
    const style = isFunction(updater) ? callOwn(instance, updater) : undefined;
    const done = isFunction(options) ? options : callback;
    ask(instance, 'applyStyle', selector, { style: Object(style) as object, styleId }, done, { styleId });
  },

  clearAnimatedStyle(instance, selector, styleIds, callback) {
    ask(instance, 'clearStyle', selector, { styleIds: Array.isArray(styleIds) ? styleIds : [] }, callback);
  },
};

function ask(
  instance: Instance,
  api: string,
  selector: unknown,
  request: object,
  callback: unknown,
  ...results: readonly unknown[]
): void {
  const { id, runtime } = instance;
  runtime.flush.whenShown(async () => {
    const isDone = await callFrame(runtime, api, { ...request, instance: id, selector: String(selector) }).then(
      () => true,
      () => false,
    );
    if (isDone && isFunction(callback)) callOwn(instance, callback, ...results);
  });
}

function createStyleIds(): () => number {
  let count = 0;
  return () => ++count;
}
