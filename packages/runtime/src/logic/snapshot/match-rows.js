import { isEqual } from './equal.js';
/**
 * Matches by position. When the length has changed, rows in the middle are aligned with the head or with the tail,
 * whichever leaves more of them equal.
 */
export function matchByPosition(before, after) {
    const shorter = Math.min(before.length, after.length);
    if (before.length === after.length)
        return { head: shorter, middle: [], tail: 0 };
    const { head, tail } = sharedEnds(before, after, isEqual);
    let preference = 0;
    for (let index = head, fromEnd = tail + 1; index < shorter - tail; index++, fromEnd++) {
        if (isEqual(before[index], after[index]))
            preference++;
        if (isEqual(before[before.length - fromEnd], after[after.length - fromEnd]))
            preference--;
    }
    // What the alignment leaves over, at the end or at the start, is new.
    const middle = new Array(after.length - shorter).fill(-1);
    return preference < 0 ? { head, middle, tail: shorter - head } : { head: shorter - tail, middle, tail };
}
/** How many rows at the start and at the end are the same. */
export function sharedEnds(before, after, areSame) {
    const shorter = Math.min(before.length, after.length);
    let head = 0;
    while (head < shorter && areSame(before[head], after[head]))
        head++;
    let tail = 0;
    while (head + tail < shorter && areSame(before[before.length - 1 - tail], after[after.length - 1 - tail]))
        tail++;
    return { head, tail };
}
//# sourceMappingURL=match-rows.js.map