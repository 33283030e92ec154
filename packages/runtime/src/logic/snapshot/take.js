import { isJsonArray, isJsonObject, isSame } from '../../protocol/json.js';
import { isForbiddenKey, MAX_LIST_LENGTH } from '../../protocol/path.js';
import { isPlainObject } from '../define/clone.js';
import { isEqual } from './equal.js';
/** Levels below the value that was set. What lies deeper is cut. */
const MAX_DEPTH = 200;
/**
 * The next immutable snapshot of an author's value (design §4.1). Parts that equal the same part of `previous` are that
 * part itself, so what has not changed is found later by identity; in lists with a key hint, rows are looked up by key.
 *
 * Lost parts are told to `report` and left out: a field is missing, an array element is `undefined`. `Date` becomes its
 * ISO string, -0 becomes 0, holes become `undefined`; NaN, infinities and `undefined` stay. Of other objects the own
 * enumerable fields are taken. The author's objects are neither changed nor kept.
 */
export function takeSnapshot(previous, value, report = () => undefined, hints) {
    return shown(takeMember({ report, path: [], above: [] }, previous, [value], 0, hints));
}
/** What is taken of a part that was reported. */
const LOST = Symbol('lost');
function shown(taken) {
    return taken === LOST ? undefined : taken;
}
function takeMember(run, previous, container, key, hints) {
    let value;
    try {
        value = container[key];
    }
    catch {
        return lose(run, 'unreadable', key);
    }
    switch (typeof value) {
        case 'number':
            return value === 0 ? 0 : value;
        case 'string':
        case 'boolean':
        case 'undefined':
            return value;
        case 'object':
            return value && takeContainer(run, previous, value, key, hints);
        default:
            return lose(run, typeof value, key);
    }
}
function takeContainer(run, previous, value, key, hints) {
    const { above, path } = run;
    if (above.includes(value))
        return lose(run, 'cycle', key);
    if (above.length >= MAX_DEPTH)
        return lose(run, 'too-deep', key);
    above.push(value);
    path.push(key);
    try {
        if (Array.isArray(value))
            return takeArray(run, isJsonArray(previous) ? previous : [], value, hints);
        if (!isPlainObject(value)) {
            if (value instanceof Date)
                return Number.isNaN(value.getTime()) ? null : value.toISOString();
            if (isOpaque(value))
                return lose(run, 'not-plain');
        }
        return takeObject(run, isJsonObject(previous) ? previous : {}, value, hints);
    }
    catch {
        // A revoked proxy, or a trap that threw.
        return lose(run, 'unreadable');
    }
    finally {
        above.pop();
        path.pop();
    }
}
function takeObject(run, before, value, hints) {
    const names = Object.keys(before);
    // Stays undefined as long as all fields so far are those of `before`, in its order.
    let fields;
    let kept = 0;
    for (const key of Object.keys(value)) {
        const old = before[key];
        const taken = isForbiddenKey(key)
            ? lose(run, 'forbidden-key', key)
            : takeMember(run, old, value, key, hints?.below(key));
        if (taken === LOST)
            continue;
        if (fields)
            fields[key] = taken;
        else if (names[kept] === key && isSame(taken, old))
            kept++;
        else {
            fields = firstFields(before, names, kept);
            fields[key] = taken;
        }
    }
    return fields ?? (kept === names.length ? before : firstFields(before, names, kept));
}
function firstFields(before, names, count) {
    const fields = {};
    for (let index = 0; index < count; index++)
        fields[names[index]] = before[names[index]];
    return fields;
}
function takeArray(run, before, value, hints) {
    const length = Math.min(value.length, MAX_LIST_LENGTH);
    if (length < value.length)
        lose(run, 'too-long');
    const rowHints = hints?.below('*');
    const oldRow = hints?.oldRows(before, value);
    // Stays undefined as long as all rows so far are those of `before`.
    let rows;
    for (let index = 0; index < length; index++) {
        const old = oldRow ? oldRow(index) : before[index];
        const row = shown(takeMember(run, old, value, index, rowHints));
        if (rows)
            rows.push(row);
        else if (index >= before.length || !isSame(row, before[index])) {
            rows = before.slice(0, index);
            rows.push(row);
        }
    }
    if (!rows)
        return length === before.length ? before : before.slice(0, length);
    if (!oldRow && length !== before.length)
        shareTail(before, rows);
    return rows;
}
/** Rows that are not known by key are taken against their position; what was pushed up or down is found here. */
function shareTail(before, rows) {
    const shift = before.length - rows.length;
    for (let index = rows.length - 1; index >= Math.max(0, -shift); index--) {
        const old = index + shift;
        // A row that is shared in its place is not shared at another.
        if (rows[old] === before[old] || !isEqual(before[old], rows[index]))
            return;
        rows[index] = before[old];
    }
}
/** Whether there is more to an object than its own fields. Instances of an author's classes are taken as they look. */
function isOpaque(value) {
    return ArrayBuffer.isView(value) || OPAQUE.some((type) => value instanceof type);
}
const OPAQUE = [Map, Set, WeakMap, WeakSet, Promise, RegExp, ArrayBuffer];
/** Reports the current container, or a member of it. */
function lose({ path, report }, reason, ...member) {
    report({ path: [...path, ...member].slice(1), reason });
    return LOST;
}
//# sourceMappingURL=take.js.map