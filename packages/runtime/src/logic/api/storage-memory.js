import { cloneData } from '../define/clone.js';
import { sendError } from '../errors.js';
import { takeSnapshot } from '../snapshot/take.js';
import { ApiFailure } from './entry.js';
const ENTRY_LIMIT = 1024 * 1024;
const TOTAL_LIMIT = 10 * ENTRY_LIMIT;
/** What the view has stored is there from the first message on. */
export function createStorage(runtime) {
    const { boot, channel, handlers } = runtime;
    const entries = new Map(Object.entries(boot?.storage ?? {}));
    const sizes = new Map();
    let changes = [];
    let count = 0;
    function write(change) {
        changes.push(change);
        if (changes.length > 1)
            return;
        queueMicrotask(() => {
            channel.send({ type: 'storage', id: ++count, changes });
            changes = [];
        });
    }
    function sizeOf(key) {
        let size = sizes.get(key);
        if (size === undefined)
            sizes.set(key, (size = key.length + textSize(entries.get(key))));
        return size;
    }
    function total() {
        let sum = 0;
        for (const key of entries.keys())
            sum += sizeOf(key);
        return sum;
    }
    handlers.stored = ({ error }) => {
        if (error === undefined)
            return;
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
            const copy = takeSnapshot(undefined, value);
            const size = key.length + textSize(copy);
            if (size > ENTRY_LIMIT)
                throw new ApiFailure('entry size limit reached');
            if (total() - (entries.has(key) ? sizeOf(key) : 0) + size > TOTAL_LIMIT)
                throw new ApiFailure('exceed storage max size 10Mb');
            entries.set(key, copy);
            sizes.set(key, size);
            write({ set: key, value: copy });
        },
        remove(key) {
            sizes.delete(key);
            if (entries.delete(key))
                write({ remove: key });
        },
        clear() {
            entries.clear();
            sizes.clear();
            write({ clear: true });
        },
        info: () => ({ keys: [...entries.keys()], currentSize: Math.ceil(total() / 1024), limitSize: TOTAL_LIMIT / 1024 }),
    };
}
function textSize(value) {
    return JSON.stringify(value)?.length ?? 0;
}
//# sourceMappingURL=storage-memory.js.map