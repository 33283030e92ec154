import type { WxsFactory } from './bundle.ts';
import { createWxsLibrary } from './wxs.ts';
import type { WxsLibrary } from './wxs.ts';

/** The WXS modules of an app, each run once, when it is first asked for (spec §8). */
export interface WxsRegistry {
  /** What a module exports. `{}` for one that failed, or that there is none of: `onError` was told. */
  load(id: string): unknown;
}

export function createWxsRegistry(
  factories: Readonly<Record<string, WxsFactory>>,
  onError: (error: unknown, id: string) => void,
  library: WxsLibrary = createWxsLibrary(),
): WxsRegistry {
  const modules = new Map<string, { exports: unknown }>();
  const load = (id: string): unknown => {
    const known = modules.get(id);
    if (known) return known.exports;
    // Registered before it runs: modules that require each other see what is exported so far.
    const module: { exports: unknown } = { exports: {} };
    modules.set(id, module);
    try {
      const factory = Object.hasOwn(factories, id) ? factories[id] : undefined;
      if (!factory) throw new Error(`There is no WXS module '${id}'.`);
      // A module that used up the allowance must not take later ones down with it.
      library.resetFuel();
      factory(module, module.exports, load, library.$);
    } catch (error) {
      module.exports = {};
      onError(error, id);
    }
    return module.exports;
  };
  return { load };
}
