import type { ModuleFactory } from '../protocol/bundle.ts';

/** `require` as an app's script sees it: also with callbacks and as a promise, for other packages (spec §9). */
export interface Require {
  (id: string, success?: (exports: unknown) => void, fail?: (error: { errMsg: string; mod: string }) => void): unknown;
  async(id: string): Promise<unknown>;
}

/** The scripts of an app: CommonJS, each run once, when it is first required. */
export interface Modules {
  /** Exports of a module, by id. Throws when there is no such module, and what its code throws. */
  require(id: string): unknown;
  /** The module whose code is running, innermost first. */
  running(): string | undefined;
  /** These run again when they are required the next time. */
  forget(ids: readonly string[]): void;
}

/**
 * Modules of a bundle. In a ring a module sees what the other has exported so far. One that threw is run again when it
 * is required again. `ready` says what has to be waited for before a module of a path can be required.
 */
export function createModules(
  factories: Readonly<Record<string, ModuleFactory>>,
  ready: (path: string) => Promise<unknown> | undefined = () => undefined,
): Modules {
  const loaded = new Map<string, { exports: unknown }>();
  const running: string[] = [];

  function load(id: string): unknown {
    const known = loaded.get(id);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    loaded.set(id, module);
    running.push(id);
    try {
      // What stands for the worker's own globals (`window`, `self` …) is not passed and so undefined.
      factories[id]!.call(module.exports, requireFrom(id), module, module.exports);
    } catch (error) {
      loaded.delete(id);
      throw error;
    } finally {
      running.pop();
    }
    return module.exports;
  }

  function requireFrom(requester: string): Require {
    const find = (path: string): unknown => load(resolve(factories, requester, path));
    const require = ((path, success, fail) => {
      if (!success) return find(path);
      require.async(path).then(success, (error: Error) => fail?.({ errMsg: error.message, mod: path }));
      return undefined;
    }) as Require;
    require.async = async (path) => {
      try {
        await ready(/^\.{0,2}\//.test(path) ? joinPath(requester, path) : path);
        return find(path);
      } catch (error) {
        throw error instanceof Error ? Object.assign(error, { errMsg: error.message, mod: path }) : error;
      }
    };
    return require;
  }

  return {
    require: (id) => load(resolve(factories, '', id)),
    running: () => running.at(-1),
    forget: (ids) => ids.forEach((id) => loaded.delete(id)),
  };
}

/** The compiler has resolved literal paths to ids; a computed path is resolved here, from the requiring file. */
function resolve(factories: Readonly<Record<string, ModuleFactory>>, requester: string, path: string): string {
  const has = (id: string): boolean => Object.hasOwn(factories, id);
  if (has(path)) return path;
  const base = joinPath(requester, String(path));
  const id = [base, `${base}.js`, `${base}.ts`, `${base}/index.js`, `${base}/index.ts`].find(has);
  if (id !== undefined) return id;
  throw new Error(`module '${base}' is not defined, require args is '${path}'${requester && `, in ${requester}`}`);
}

/** `path` as seen from the file `from`; a leading `/` means the source root (spec §1). */
export function joinPath(from: string, path: string): string {
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
