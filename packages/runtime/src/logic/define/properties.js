const TYPES = new Map([
    [String, 'String'],
    [Number, 'Number'],
    [Boolean, 'Boolean'],
    [Array, 'Array'],
    [Object, 'Object'],
]);
/** Reads an entry of `properties`: `String`, `null`, or `{type, value, observer, optionalTypes}` (spec §13.4). */
export function readProperty(name, declared) {
    const isLong = typeof declared === 'object' && declared !== null;
    const { type, value, observer, optionalTypes } = (isLong ? declared : { type: declared });
    return {
        name,
        type: typeNamed(type),
        optionalTypes: Array.isArray(optionalTypes) ? optionalTypes.map(typeNamed) : [],
        value,
        observer,
    };
}
function typeNamed(type) {
    return TYPES.get(type) ?? 'any';
}
/** A given value as the declared type has it; for `undefined`, the type's default (spec §13.4). Never throws. */
export function convertProperty({ type, optionalTypes }, value) {
    if (optionalTypes.some((type) => hasType(value, type)))
        return value;
    try {
        return CONVERT[type](value);
    }
    catch {
        return type === 'String' ? '[object Object]' : 0;
    }
}
/** Only texts and numbers can throw. */
const CONVERT = {
    String: (value) => (value == null ? '' : String(value)),
    Number(value) {
        const number = Number(value);
        return Number.isFinite(number) ? number : 0;
    },
    Boolean,
    Array: (value) => (Array.isArray(value) ? value : []),
    Object: (value) => (typeof value === 'object' ? value : null),
    any: (value) => (value === undefined ? null : value),
};
function hasType(value, type) {
    if (type === 'any')
        return value !== undefined;
    if (Array.isArray(value))
        return type === 'Array';
    return value !== null && typeof value === type.toLowerCase();
}
//# sourceMappingURL=properties.js.map