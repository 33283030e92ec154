import type { StorageChange } from '../../protocol/messages.ts';
import { cloneData } from '../define/clone.ts';
import { reportMistake, sendError } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import { takeSnapshot, type Loss } from '../snapshot/take.ts';
import { ApiFailure } from './entry.ts';

const ENTRY_LIMIT = 1024 * 1024;
const TOTAL_LIMIT = 10 * ENTRY_LIMIT;
/** Stands before the keys of entries that were set with `encrypt`: they are told apart from others of the same name. */
export const ENCRYPTED = '\u0000';

/** An app's storage: all in memory from the start, so synchronous reads need nobody; written behind, in order. */
export interface Storage {
  has(key: string): boolean;
  /** A copy; `undefined` when there is none. */
  get(key: string): unknown;
  /** Throws when the entry or the whole would get too large. */
  set(key: string, value: unknown): void;
  remove(key: string): void;
  clear(): void;
  /** When all that was changed so far is kept, whatever happens to the app; rejects when it could not be. */
  kept(): Promise<void>;
  /** Sizes in kilobytes. */
  info(): { readonly keys: string[]; readonly currentSize: number; readonly limitSize: number };
}

/** What the view has stored is there from the first message on. */
export function createStorage(runtime: Runtime): Storage {
  const { boot, channel, handlers } = runtime;
  const entries = new Map(Object.entries(boot?.storage ?? {}));
  const sizes = new Map<string, number>();
  let changes: StorageChange[] = [];
  let count = 0;
  let answered = 0;
  /** Told what became of the writes up to this number. */
  let waiting: { readonly upTo: number; readonly tell: (error?: string) => void }[] = [];

  function write(change: StorageChange): void {
    changes.push(change);
    if (changes.length > 1) return;
    queueMicrotask(() => {
      channel.send({ type: 'storage', id: ++count, changes });
      changes = [];
    });
  }

  function sizeOf(key: string): number {
    let size = sizes.get(key);
    if (size === undefined) sizes.set(key, (size = key.length + textSize(entries.get(key))));
    return size;
  }

  function total(): number {
    let sum = 0;
    for (const key of entries.keys()) sum += sizeOf(key);
    return sum;
  }

  handlers.stored = ({ id, error }) => {
    // Writes are answered in order.
    answered = id;
    for (const { upTo, tell } of waiting) if (upTo === id) tell(error);
    waiting = waiting.filter(({ upTo }) => upTo > id);
    if (error === undefined) return;
    sendError(runtime, {
      code: 'storage/not-kept',
      message: `Storage could not be written: ${error}`,
      help: 'What was set is there until the app is closed.',
    });
  };

  return {
    has: (key) => entries.has(key),
    get: (key) => cloneData(entries.get(key)),
    set(key, value) {
      const copy = takeSnapshot(undefined, value, (loss) => tellOfLoss(runtime, key, loss));
      const size = key.length + textSize(copy);
      if (size > ENTRY_LIMIT) throw new ApiFailure('entry size limit reached');
      if (total() - (entries.has(key) ? sizeOf(key) : 0) + size > TOTAL_LIMIT)
        throw new ApiFailure('exceed storage max size 10Mb');
      entries.set(key, copy);
      sizes.set(key, size);
      write({ set: key, value: copy });
    },
    remove(key) {
      sizes.delete(key);
      if (entries.delete(key)) write({ remove: key });
    },
    clear() {
      entries.clear();
      sizes.clear();
      write({ clear: true });
    },
    kept() {
      // What is not yet sent goes with the next message.
      const upTo = changes.length > 0 ? count + 1 : count;
      if (upTo === answered) return Promise.resolve();
      return new Promise((resolve, reject) => {
        const tell = (error?: string): void =>
          error === undefined ? resolve() : reject(new ApiFailure(`storage could not be written: ${error}`));
        waiting.push({ upTo, tell });
      });
    },
    info: () => ({
      keys: [...new Set([...entries.keys()].map((key) => key.replace(ENCRYPTED, '')))],
      currentSize: Math.ceil(total() / 1024),
      limitSize: TOTAL_LIMIT / 1024,
    }),
  };
}

/** Functions and symbols are no part of what is stored, as in JSON; of anything else the author should know. */
function tellOfLoss(runtime: Runtime, key: string, { path, reason }: Loss): void {
  if (reason === 'function' || reason === 'symbol') return;
  const place = [key, ...path].join('.');
  reportMistake(
    runtime,
    'storage/part-left-out',
    `${place} ${reason}`,
    `\`${place}\` cannot be stored (${reason}) and was left out.`,
    'Storage holds plain objects, arrays, strings, numbers and booleans; no field may be called `constructor`, `prototype` or `__proto__`.',
  );
}

function textSize(value: unknown): number {
  return JSON.stringify(value)?.length ?? 0;
}
