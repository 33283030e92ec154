import { type Json } from '../../protocol/json.ts';
import { type Path } from '../../protocol/path.ts';
import type { KeyHints } from './key-hints.ts';
/** A part of an author's value that a snapshot cannot hold. `path` leads there from the value that was taken. */
export interface Loss {
    readonly path: Path;
    readonly reason: 'function' | 'symbol' | 'bigint'
    /** `Map`, `Set`, buffers and the like: they have no fields to show. */
     | 'not-plain' | 'cycle' | 'too-deep' | 'too-long'
    /** Its getter or proxy threw. */
     | 'unreadable'
    /** `__proto__`, `constructor` or `prototype`. */
     | 'forbidden-key';
}
/**
 * The next immutable snapshot of an author's value (design §4.1). Parts that equal the same part of `previous` are that
 * part itself, so what has not changed is found later by identity; in lists with a key hint, rows are looked up by key.
 *
 * Lost parts are told to `report` and left out: a field is missing, an array element is `undefined`. `Date` becomes its
 * ISO string, -0 becomes 0, holes become `undefined`; NaN, infinities and `undefined` stay. Of other objects the own
 * enumerable fields are taken. The author's objects are neither changed nor kept.
 */
export declare function takeSnapshot(previous: Json, value: unknown, report?: (loss: Loss) => void, hints?: KeyHints): Json;
//# sourceMappingURL=take.d.ts.map