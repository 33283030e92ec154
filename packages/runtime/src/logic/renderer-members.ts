import type { Members } from './author-this.ts';
import { isFunction } from './define/part.ts';
import { callOwn } from './errors.ts';
import type { Runtime } from './runtime.ts';
import type { Instance } from './tree/instance.ts';

/** Members that give the platform's renderers hints. There is nothing here that they could make faster. */
export const rendererMembers: Members = {
  setInitialRenderingCache: () => undefined,
  setPassiveEvent: (instance, config) => void instance.runtime.service(createPassive).set(instance.page, config),
  getPassiveEvent(instance, callback) {
    const config = instance.runtime.service(createPassive).get(instance.page) ?? {};
    if (isFunction(callback)) instance.runtime.flush.whenShown(() => void callOwn(instance, callback, config));
  },
  /** Apps have no bar of their own beside those of the shell. */
  getAppBar: () => null,
};

/** What was said of the events of pages. */
function createPassive(_runtime: Runtime): WeakMap<Instance, unknown> {
  return new WeakMap();
}
