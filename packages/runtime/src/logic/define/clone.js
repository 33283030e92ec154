/** Levels that are copied; what lies deeper (or in a ring) is shared. */
const MAX_DEPTH = 200;
/**
 * A copy of an author's data for one instance: plain objects and arrays anew, anything else (functions, dates,
 * instances of classes) as it is.
 */
export function cloneData(value, depth = 0) {
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH)
        return value;
    if (Array.isArray(value))
        return value.map((item) => cloneData(item, depth + 1));
    if (!isPlainObject(value))
        return value;
    const copy = {};
    for (const key of Object.keys(value))
        copy[key] = cloneData(value[key], depth + 1);
    return copy;
}
/** Lays `source` over `target`: two plain objects merge by key, anything else is replaced (spec §16). */
export function mergeData(target, source) {
    for (const key of Object.keys(source)) {
        const old = target[key];
        const value = source[key];
        if (isPlainObject(old) && isPlainObject(value))
            mergeData(old, value);
        else
            target[key] = cloneData(value);
    }
}
export function isPlainObject(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
}
//# sourceMappingURL=clone.js.map