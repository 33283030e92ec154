import { ownField } from '../../protocol/json.js';
/** The skeletons of a unit, made when they are first needed. */
export function unitOf(runtime, id) {
    const units = runtime.service(createUnits);
    if (id === undefined)
        return undefined;
    if (!units.has(id))
        units.set(id, ownField(runtime.bundle.units, id)?.(runtime.helpers));
    return units.get(id);
}
function createUnits() {
    return new Map();
}
//# sourceMappingURL=units.js.map