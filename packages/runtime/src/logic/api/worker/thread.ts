type Require = ((id: string) => unknown) & { readonly async: (id: string) => Promise<unknown> };

/** A module as the compiler emits it. */
export type Factory = (require: Require, module: { exports: unknown }, exports: unknown) => void;

/**
 * What runs in a thread of `wx.createWorker`: the entry module, which has `worker` to speak with the app. The thread gets
 * this function as text, so it uses nothing from outside of itself.
 */
export function runThread(factories: Readonly<Record<string, Factory>>, entry: string): void {
  const loaded = new Map<string, { exports: unknown }>();
  const require = (id: string): unknown => {
    const known = loaded.get(id);
    if (known) return known.exports;
    if (!Object.hasOwn(factories, id)) throw new Error(`module '${id}' is not defined`);
    const module: { exports: unknown } = { exports: {} };
    loaded.set(id, module);
    factories[id]!.call(module.exports, load, module, module.exports);
    return module.exports;
  };
  const load: Require = Object.assign(require, { async: async (id: string) => require(id) });
  const thread = self as unknown as {
    postMessage(message: unknown): void;
    addEventListener(type: string, listener: (event: { readonly data: unknown }) => void): void;
  };
  const worker = {
    env: {},
    postMessage: (message: unknown): void => thread.postMessage(message),
    onMessage: (listener: (message: unknown) => void): void =>
      thread.addEventListener('message', ({ data }) => listener(data)),
    onProcessKilled: (): void => undefined,
  };
  Object.assign(globalThis, { worker, global: globalThis });
  load(entry);
}
