import { ownField } from '../../protocol/json.js';
import { evaluate } from './scope.js';
/** What the tag gives now; `undefined` when it gives nothing. */
export function readExternals({ externals }, scope) {
    if (externals.length === 0)
        return undefined;
    return Object.fromEntries(externals.map(({ name, value }) => [name, classText(evaluate(value, scope))]));
}
/** Whether two records have the same fields; also external classes and slot values that are not given at all. */
export function areSame(left, right) {
    const entries = Object.entries(right ?? {});
    return (entries.length === Object.keys(left ?? {}).length &&
        entries.every(([name, value]) => Object.is(ownField(left, name), value)));
}
function classText(value) {
    if (Array.isArray(value))
        return value.join(' ');
    return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}
//# sourceMappingURL=external-classes.js.map