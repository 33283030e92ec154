import { isJsonArray, isJsonObject, isSame } from '../../protocol/json.js';
/**
 * Deep equality of snapshots, identity first. The order of fields counts, since `wx:for` over an object shows it
 * (spec §6).
 */
export function isEqual(left, right) {
    if (isSame(left, right))
        return true;
    if (isJsonArray(left))
        return isJsonArray(right) && areEqualRows(left, right);
    return isJsonObject(left) && isJsonObject(right) && areEqualFields(left, right);
}
function areEqualRows(left, right) {
    if (left.length !== right.length)
        return false;
    for (let index = 0; index < left.length; index++)
        if (!isEqual(left[index], right[index]))
            return false;
    return true;
}
function areEqualFields(left, right) {
    const names = Object.keys(left);
    const others = Object.keys(right);
    if (names.length !== others.length)
        return false;
    for (const [index, name] of names.entries()) {
        if (name !== others[index] || !isEqual(left[name], right[name]))
            return false;
    }
    return true;
}
//# sourceMappingURL=equal.js.map