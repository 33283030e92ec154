import { callFrame } from '../api/calls.ts';
import { isFunction } from '../define/part.ts';
import { callOwn } from '../errors.ts';
import { none } from '../features.ts';
import type { Runtime } from '../runtime.ts';
import type { Instance } from '../tree/instance.ts';
import { createSharedValues } from './shared-values.ts';

export interface AnimatedStyle {
  readonly selector: string;
  /** Gives the style; run again whenever a shared value changes that it has read. */
  readonly updater: unknown;
  /** The style is applied at once, not only with the first change. */
  readonly isImmediate: boolean;
  /** Told when it is bound to its nodes. */
  readonly whenBound: (styleId: number) => void;
}

/** Styles that follow shared values (spec §18), each known by a number. */
export function createAnimatedStyles(runtime: Runtime) {
  const values = runtime.service(createSharedValues);
  const followed = new WeakMap<Instance, Map<number, { readonly selector: string; readonly stop: () => void }>>();
  let count = 0;

  function stop(instance: Instance, styleId: number): void {
    followed.get(instance)?.get(styleId)?.stop();
    followed.get(instance)?.delete(styleId);
  }

  return {
    follow(instance: Instance, { selector, updater, isImmediate, whenBound }: AnimatedStyle): void {
      const styleId = ++count;
      const apply = (style: object, isUpdate: boolean): Promise<unknown> =>
        callFrame(runtime, 'applyStyle', { instance: instance.id, selector, styleId, style, isUpdate });
      const sender = createSender(apply);
      let isFirst = true;
      const end = values.watch(
        () => (isFunction(updater) ? callOwn(instance, updater) : undefined),
        (style) => {
          if (instance.state === 'detached') stop(instance, styleId);
          else if (isImmediate || !isFirst) sender.give(Object(style) as object);
          isFirst = false;
        },
      );
      const own = followed.get(instance) ?? new Map();
      followed.set(instance, own.set(styleId, { selector, stop: end }));
      runtime.flush.whenShown(() => void sender.open().then(() => whenBound(styleId), none));
    },
    /** Styles are not brought up to date any more where they are taken from all nodes that they were given to. */
    stop(instance: Instance, selector: string, styleIds: readonly number[]): void {
      for (const id of styleIds) if (followed.get(instance)?.get(id)?.selector === selector) stop(instance, id);
    },
  };
}

/** Hands on what is newest, one after the other: what comes while one is under way waits, and only the last of it goes. */
function createSender(apply: (style: object, isUpdate: boolean) => Promise<unknown>) {
  let newest: object | undefined;
  let isBusy = true;
  let isUpdate = false;
  const send = async (): Promise<void> => {
    if (isBusy || !newest) return;
    isBusy = true;
    const style = newest;
    newest = undefined;
    await apply(style, isUpdate).finally(() => (isBusy = false));
    isUpdate = true;
    void send().catch(none);
  };
  return {
    give(style: object): void {
      newest = style;
      // Values that change together change the style once.
      queueMicrotask(() => void send().catch(none));
    },
    /** The nodes are there: sends what has come until now. */
    open(): Promise<void> {
      isBusy = false;
      return send();
    },
  };
}
