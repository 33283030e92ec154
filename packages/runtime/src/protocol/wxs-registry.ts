import type { WxsFactory } from './bundle.ts';
import { copyOf } from './copy.ts';
import { createWxsLibrary } from './wxs.ts';
import type { WxsLibrary } from './wxs.ts';

/** The WXS modules of an app, each run once, when it is first asked for (spec §8). */
export interface WxsRegistry {
  /** What a module exports. `{}` for one that failed, or that there is none of: `onError` was told. */
  load(id: string): unknown;
  /** Modules run again when they are asked for the next time. */
  forget(): void;
  /** File of the module that exports a function, root-relative. */
  fileOf(callee: object): string | undefined;
  /** Arguments for a function that a template calls: copies of data, unless it is known to change none (spec §8). */
  give(callee: object, args: readonly unknown[]): readonly unknown[];
}

export function createWxsRegistry(
  factories: Readonly<Record<string, WxsFactory>>,
  onError: (error: unknown, id: string) => void,
  library: WxsLibrary = createWxsLibrary(),
): WxsRegistry {
  const modules = new Map<string, { exports: unknown }>();
  const homes = new WeakMap<object, string>();
  /** Exported functions that change nothing that they are given. */
  const harmless = new WeakSet<object>();
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
      eachFunction(module.exports, (exported) => {
        if (!homes.has(exported)) homes.set(exported, fileOfModule(id));
        if (!factory.mutates) harmless.add(exported);
      });
    } catch (error) {
      module.exports = {};
      onError(error, id);
    }
    return module.exports;
  };
  return {
    load,
    forget: () => modules.clear(),
    fileOf: (callee) => homes.get(callee),
    give(callee, args) {
      // A function that is passed on may come from anywhere.
      if (harmless.has(callee) && !args.some((arg) => typeof arg === 'function')) return args;
      return args.map((arg) => copyOf(arg, 'keep'));
    },
  };
}

/** `page.wxml#m`, `tools.wxs` → the file. */
export function fileOfModule(id: string): string {
  return id.replace(/#[^#]*$/, '');
}

/** Visits a function, and those among the fields of objects. */
function eachFunction(value: unknown, visit: (found: object) => void, seen = new Set<unknown>()): void {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) return;
  seen.add(value);
  if (typeof value === 'function') visit(value);
  for (const member of Object.values(value)) eachFunction(member, visit, seen);
}
