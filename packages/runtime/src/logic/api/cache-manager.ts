import { isFunction, type UserFunction } from '../define/part.ts';
import type { SyncApi } from './entry.ts';

/** States of a manager: stopped, running with requests going through, running with requests answered from rules. */
const STOPPED = 0;
const RUNNING = 1;

/**
 * `wx.createCacheManager` (spec components-apis §4 System): rules and listeners are kept; requests go to the network
 * whatever the rules say.
 */
export const createCacheManager: SyncApi = (_, options) => {
  const { origin = '', mode = 'weakNetwork', maxAge = 7 * 24 * 3600 * 1000 } = Object(options) as CacheOptions;
  const rules = new Map<string, unknown>();
  const listeners = new Map<string, Set<UserFunction>>();
  let count = 0;
  const add = (rule: unknown): string => {
    const { id = `rule-${++count}` } = Object(rule) as { id?: string };
    rules.set(id, rule);
    return id;
  };
  const manager = {
    origin,
    mode,
    maxAge,
    state: STOPPED,
    addRule: add,
    addRules: (all: readonly unknown[]) => all.map(add),
    deleteRule: (id: string) => void rules.delete(id),
    deleteRules: (ids: readonly string[]) => ids.forEach((id) => rules.delete(id)),
    clearRules: () => rules.clear(),
    match: () => null,
    deleteCache: () => undefined,
    deleteCaches: () => undefined,
    clearCaches: () => undefined,
    start: () => void (manager.state = RUNNING),
    stop: () => void (manager.state = STOPPED),
    on(event: string, listener: unknown) {
      if (isFunction(listener)) listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
    },
    off: (event: string, listener: UserFunction) => void listeners.get(event)?.delete(listener),
  };
  return manager;
};

interface CacheOptions {
  readonly origin?: string;
  readonly mode?: string;
  readonly maxAge?: number;
}
