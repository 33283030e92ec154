import { isSame } from '../../protocol/json.js';
import { readIndex } from '../../protocol/path.js';
/**
 * Writes into an author's data, in place (spec §13.1). Missing parts are created, an array before an index and an
 * object before a name; a scalar in the way is replaced, and so is an array that a name is written into; setting past
 * the end of an array leaves holes. A frozen part is replaced by a copy. Throws only what an author's setter throws.
 */
export function writePath(root, path, value) {
    write(root, path, value, (child) => (Object.isFrozen(child) ? copy(child) : child));
}
/**
 * The same write into a snapshot: gives the next one and leaves the old one as it was. Containers on the path are
 * copied unless they are in `owned`, which holds what was copied before in the same `setData` call; so a thousand
 * paths into one array copy it once. `value` must come from `takeSnapshot`. Writing what is there already copies nothing.
 */
export function writeSnapshot(snapshot, path, value, owned) {
    if (path.length === 0 || holds(snapshot, path, value))
        return snapshot;
    const own = (container) => {
        const mine = owned.has(container) ? container : copy(container);
        owned.add(mine);
        return mine;
    };
    const root = own(snapshot);
    write(root, path, value, own, true);
    return root;
}
/** `open` gives what is written into for a container on the path. */
function write(root, path, value, open, fillsHoles = false) {
    let container = root;
    path.forEach((segment, level) => {
        const key = keyIn(container, segment);
        const following = path[level + 1];
        const child = member(container, key);
        const isLast = following === undefined;
        const next = isLast ? value : open(accepts(child, following) ? child : typeof following === 'number' ? [] : {});
        if (fillsHoles && Array.isArray(container))
            while (container.length < Number(key))
                container.push(undefined);
        if (isLast || next !== child)
            container[key] = next;
        container = next;
    });
}
/** What a snapshot holds at a path that may be written as in `setData`; `undefined` where there is nothing. */
export function readSnapshot(snapshot, path) {
    let value = snapshot;
    for (const segment of path) {
        if (!accepts(value, segment))
            return undefined;
        value = member(value, keyIn(value, segment));
    }
    return value;
}
function holds(snapshot, path, value) {
    const container = readSnapshot(snapshot, path.slice(0, -1));
    const last = path.at(-1);
    if (!accepts(container, last))
        return false;
    const key = keyIn(container, last);
    return Object.hasOwn(container, key) && isSame(container[key], value);
}
/** Whether a path can go on with `segment` below `value`. */
function accepts(value, segment) {
    if (typeof value !== 'object' || value === null)
        return false;
    return !Array.isArray(value) || typeof keyIn(value, segment) === 'number';
}
/** `list.0` means `list[0]` when `list` is an array, and `table[7]` means the field `7` of an object. */
function keyIn(container, segment) {
    return Array.isArray(container) && typeof segment === 'string' ? (readIndex(segment) ?? segment) : segment;
}
/** Own members only: a path must not walk into a prototype. */
function member(container, key) {
    return Object.hasOwn(container, key) ? container[key] : undefined;
}
function copy(container) {
    return Array.isArray(container) ? container.slice() : { ...container };
}
//# sourceMappingURL=write.js.map