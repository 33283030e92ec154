import { parseObserverPaths } from '../protocol/path.js';
/** Reads an entry of `observers`; `undefined` when a path in its key is malformed. */
export function readObserver(key, run) {
    const paths = parseObserverPaths(key);
    return paths && { paths, run };
}
/**
 * Whether a set of `path` calls an observer (spec §13.2): the observed path itself or something above it was set; something
 * below it only counts for `.**`.
 */
export function isObserved({ paths }, path) {
    return paths.some(({ segments, deep }) => (deep || path.length <= segments.length) &&
        segments.every((watched, level) => level >= path.length || String(watched) === String(path[level])));
}
/** Values that an observer is called with, in the order of its paths. */
export function observedValues({ paths }, data) {
    return paths.map(({ segments }) => segments.reduce((value, segment) => value?.[segment], data));
}
//# sourceMappingURL=observers.js.map