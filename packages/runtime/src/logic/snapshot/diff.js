import { isJsonArray, isJsonObject, isSame } from '../../protocol/json.js';
import { readIndex } from '../../protocol/path.js';
import { matchByPosition } from './match-rows.js';
/**
 * The patches that turn the data that was sent into the data as it is now, in the order to apply them (design §4.2).
 * Snapshots are compared and patches are never merged: an index means nothing once a splice lies between. A container
 * that would need more than `max(16, n / 4)` patches is sent whole.
 */
export function diff(sent, now, hints) {
    const run = { patches: [], path: [] };
    diffFields(run, sent, now, hints, Infinity);
    return run.patches;
}
function allowance(length) {
    return Math.max(16, length / 4);
}
function diffValue(run, key, sent, now, hints) {
    run.path.push(key);
    const below = hints?.below(key);
    let allowed = 0;
    if (isJsonArray(sent) && isJsonArray(now))
        allowed = diffArray(run, sent, now, below);
    else if (isJsonObject(sent) && isJsonObject(now) && keepsOrder(sent, now))
        allowed = diffFields(run, sent, now, below, allowance(Object.keys(now).length));
    else
        sendWhole(run, now);
    run.path.pop();
    return allowed;
}
function diffFields(run, sent, now, hints, most) {
    const { patches, path } = run;
    const start = patches.length;
    for (const key of Object.keys(sent))
        if (!Object.hasOwn(now, key))
            patches.push({ type: 'unset', path: [...path, key] });
    let changes = patches.length - start;
    let allowed = 0;
    if (changes > most)
        return sendWhole(run, now, start);
    for (const key of Object.keys(now)) {
        const isOld = Object.hasOwn(sent, key);
        if (isOld && isSame(sent[key], now[key]))
            continue;
        const mark = patches.length;
        // What is not there is no container, so it is sent whole.
        allowed += diffValue(run, key, isOld ? sent[key] : undefined, now[key], hints);
        if (patches.length > mark && ++changes > most)
            return sendWhole(run, now, start);
    }
    return allowed;
}
/**
 * Whether removing fields from `sent` and adding others at its end can give the order of `now`. Index-like names
 * take their place by themselves.
 */
function keepsOrder(sent, now) {
    const isOrdered = (key) => String(readIndex(key)) !== key;
    const ordered = Object.keys(now).filter(isOrdered);
    const kept = Object.keys(sent).filter((key) => isOrdered(key) && Object.hasOwn(now, key));
    return kept.every((key, index) => key === ordered[index]);
}
function diffArray(run, sent, now, hints) {
    const { patches } = run;
    const { head, middle, tail, reorder } = hints?.match(sent, now) ?? matchByPosition(sent, now);
    const start = patches.length;
    const end = now.length - tail;
    const remove = sent.length - head - tail;
    if (remove > 0 || middle.length > 0) {
        if (!reorder && head + tail === 0)
            return sendWhole(run, now);
        const path = run.path.slice();
        const insert = now.slice(head, end).filter((_, index) => middle[index] === -1);
        patches.push(reorder?.(path, insert) ?? { type: 'splice', path, index: head, remove, insert });
    }
    let allowed = allowance(now.length);
    for (let index = 0; index < now.length; index++) {
        const old = index < head ? index : index < end ? middle[index - head] : index + sent.length - now.length;
        if (old < 0 || isSame(sent[old], now[index]))
            continue;
        allowed += diffValue(run, index, sent[old], now[index], hints);
        if (patches.length - start > allowed)
            return sendWhole(run, now, start);
    }
    return patches.length > start ? allowed : 0;
}
/** Takes back the patches from `start` on and sets the value instead. */
function sendWhole({ patches, path }, value, start = patches.length) {
    patches.length = start;
    patches.push({ type: 'set', path: path.slice(), value });
    return 0;
}
//# sourceMappingURL=diff.js.map