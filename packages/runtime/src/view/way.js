import { RowScope, ViewScope } from './scope.js';
/** A birth's way (design §3): every step finds its scope or makes it. `undefined`: through an instance that is gone. */
export function scopeAt(start, way, find) {
    let scope = start;
    for (const step of way) {
        if (!scope)
            return undefined;
        if ('list' in step)
            scope = rowAt(scope, step.list, step.key);
        else if ('use' in step)
            scope = useAt(scope, step.use);
        else
            scope = slotAt(scope, step, find);
    }
    return scope;
}
export function rowAt(scope, list, key) {
    const drawn = scope.lists?.[list]?.rowAt(key);
    if (drawn)
        return drawn;
    const lists = (scope.pending ??= new Map());
    let rows = lists.get(list);
    if (!rows)
        lists.set(list, (rows = new Map()));
    let row = rows.get(key);
    if (!row)
        rows.set(key, (row = new RowScope(scope, key)));
    return row;
}
/** Scope of a `<template is>`: no way up, data and unit are set when it is drawn. */
export function useAt(scope, node) {
    const uses = (scope.uses ??= new Map());
    let use = uses.get(node);
    if (!use)
        uses.set(node, (use = new ViewScope(scope.instance, scope.unit, Object.create(null))));
    return use;
}
function slotAt(owner, { slot, instance, way = [] }, find) {
    const receiver = find(instance);
    const place = receiver && scopeAt(receiver.scope, way, find);
    return place && occurrenceAt(place, slot, owner);
}
/**
 * What stands in one occurrence of a dynamic slot: reads like the owner's scope, with instances, lists and slot
 * values of its own.
 */
export function occurrenceAt(place, slot, owner) {
    const known = place.occurrences?.get(slot);
    if (known)
        return known;
    const occurrence = Object.assign(Object.create(owner), {
        given: undefined,
        kids: undefined,
        places: undefined,
        lists: undefined,
        pending: undefined,
        uses: undefined,
        occurrences: undefined,
    });
    owner.instance.hasOccurrences = true;
    (place.occurrences ??= new Map()).set(slot, occurrence);
    return occurrence;
}
//# sourceMappingURL=way.js.map