import { isPlainObject } from './clone.js';
/** Reads page options: members that are `special` aside, functions are methods and the rest belongs to the page (spec §12). */
export function readPage(raw, special) {
    const methods = {};
    const values = {};
    for (const [name, member] of Object.entries(raw)) {
        if (special.has(name))
            continue;
        if (isFunction(member))
            methods[name] = member;
        else
            values[name] = member;
    }
    return { data: recordOf(raw['data']), methods, values };
}
export function recordOf(value) {
    return isPlainObject(value) ? value : {};
}
export function isFunction(value) {
    return typeof value === 'function';
}
//# sourceMappingURL=part.js.map