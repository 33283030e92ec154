import { listKey } from '../../protocol/list-key.js';
import { sharedEnds } from './match-rows.js';
/** Beyond this many, moves are dearer to send than runs. */
const FEW_MOVES = 16;
/**
 * Matches by key. `undefined` when a key is missing (`wx:key="index"` names no field), for then position is all that
 * rows are known by. Of rows with the same key any may continue any, but each old row is continued once.
 */
export function matchByKey(before, after, key) {
    const areSame = (old, row) => old === row || listKey(old, key) === listKey(row, key);
    const lacksKey = (rows) => rows.length > 0 && listKey(rows[0], key) === '';
    if (before.length > 0 && after.length > 0 && (lacksKey(before) || lacksKey(after)))
        return undefined;
    const { head, tail } = sharedEnds(before, after, areSame);
    const end = after.length - tail;
    const shift = before.length - after.length;
    const middle = matchMiddle(before.slice(head, end + shift), after.slice(head, end), key, areSame);
    return (middle &&
        trimmed(middle.map((old) => (old < 0 ? -1 : old + head)), head, tail, shift));
}
/** Rows that keep their place need no table; the others are looked up. */
function matchMiddle(before, after, key, areSame) {
    const match = after.map((row, index) => (index < before.length && areSame(before[index], row) ? index : -1));
    const strays = new Map();
    for (let old = 0; old < before.length; old++) {
        if (match[old] === old)
            continue;
        const oldKey = listKey(before[old], key);
        if (oldKey === '')
            return undefined;
        if (!strays.has(oldKey))
            strays.set(oldKey, old);
    }
    for (let index = 0; index < after.length; index++) {
        if (match[index] !== -1)
            continue;
        const newKey = listKey(after[index], key);
        if (newKey === '')
            return undefined;
        match[index] = strays.get(newKey) ?? -1;
        strays.delete(newKey);
    }
    return match;
}
/** Rows of the middle that stay in place belong to head and tail. */
function trimmed(middle, head, tail, shift) {
    let first = 0;
    while (first < middle.length && middle[first] === head + first)
        first++;
    let end = middle.length;
    while (end > first && middle[end - 1] !== -1 && middle[end - 1] === head + end - 1 + shift)
        end--;
    const rest = middle.slice(first, end);
    const start = head + first;
    const reorder = (path, insert) => {
        const runs = toRuns(rest);
        const remove = rest.length + shift;
        const moves = insert.length === 0 && shift === 0 ? toMoves(rest, start) : undefined;
        if (moves && moves.length <= FEW_MOVES && moves.length * 2 <= runs.length)
            return { type: 'perm', path, moves };
        return { type: 'order', path, start, remove, runs, insert };
    };
    const isReordered = rest.some((old) => old !== -1);
    return { head: start, middle: rest, tail: tail + middle.length - end, reorder: isReordered ? reorder : undefined };
}
/** Pairs of first row and length, as `OrderPatch` has them. */
function toRuns(middle) {
    const runs = [];
    middle.forEach((old, index) => {
        const last = middle[index - 1];
        const goesOn = old === -1 ? last === -1 : last !== -1 && last === old - 1;
        if (index > 0 && goesOn)
            runs[runs.length - 1]++;
        else
            runs.push(old, 1);
    });
    return runs;
}
function toMoves(middle, head) {
    return middle.flatMap((from, index) => (from === head + index ? [] : [{ from, to: head + index }]));
}
//# sourceMappingURL=match-by-key.js.map