/**
 * One change of the page stack at a time: further ones wait until the view shows the last (spec §7). The same call made
 * again meanwhile, a double tap, is the first one's.
 */
export interface Transitions {
  /** The first one, which all others wait for; done before it returns, if it can be. */
  begin(run: () => Promise<unknown> | void): void;
  add<T>(name: string, run: () => T | Promise<T>): Promise<T>;
  /** How many were added so far. */
  count(): number;
}

export function createTransitions(whenShown: (callback: () => void) => void): Transitions {
  let open: () => void;
  let last = new Promise<void>((resolve) => (open = resolve));
  const running = new Map<string, Promise<unknown>>();
  let count = 0;
  return {
    begin(run) {
      const running = run();
      if (running) void running.then(() => whenShown(open));
      else whenShown(open);
    },
    count: () => count,
    add<T>(name: string, run: () => T | Promise<T>): Promise<T> {
      const same = running.get(name) as Promise<T> | undefined;
      if (same) return same;
      count++;
      const result = last.then(run);
      if (name) running.set(name, result);
      last = result
        // A refused one has changed nothing.
        .then(
          () => new Promise<void>(whenShown),
          () => undefined,
        )
        .finally(() => running.delete(name));
      return result;
    },
  };
}
