import { matchByKey } from './match-by-key.js';
import { rowsByKey } from './rows-by-key.js';
/** Builds the tree from the compiler's table: `{ rows: 'id', 'groups.*.items': 'id' }`, where `*` is any row. */
export function readKeyHints(keys) {
    const root = new Hints();
    for (const [pattern, key] of Object.entries(keys)) {
        let hints = root;
        for (const name of pattern.split('.')) {
            const next = hints.fields.get(name) ?? new Hints();
            hints.fields.set(name, next);
            hints = next;
        }
        hints.key = key;
    }
    return root;
}
class Hints {
    /** The value here is a list whose rows are known by this field (`*this`: by themselves). */
    key;
    fields = new Map();
    below(segment) {
        return this.fields.get(String(segment)) ?? this.fields.get('*');
    }
    oldRows(before, rows) {
        return this.key === undefined ? undefined : rowsByKey(before, rows, this.key);
    }
    match(before, after) {
        return this.key === undefined ? undefined : matchByKey(before, after, this.key);
    }
}
//# sourceMappingURL=key-hints.js.map