import { adoptComponentSheets } from './component-sheets.js';
import { assignSlots } from './slot.js';
import { rowAt, scopeAt } from './way.js';
/** Apps with components of their own. */
export function components(view) {
    const { instances, work } = view;
    const slots = new Set();
    let born = [];
    const drawAll = (instance) => {
        work.add(instance);
        for (const list of instance.scope.lists ?? []) {
            if (!list?.isLive)
                continue;
            list.tellAll();
            work.add(list);
        }
    };
    view.hooks.page.push(({ root, definition }) => adoptComponentSheets(view, root, definition));
    view.components = {
        slots,
        placesOf({ owner, way, list, keys, ids }) {
            const start = instances.get(owner)?.scope;
            const scope = start && scopeAt(start, way, (id) => instances.get(id));
            return scope && ids.map((_, i) => (list === undefined ? scope : rowAt(scope, list, keys[i])));
        },
        born(instance, external) {
            instance.external = external ?? {};
            (instance.at.kids ??= new Map()).set(instance.node, instance);
            adoptComponentSheets(view, instance.page.root, instance.definition);
            born.push(instance);
        },
        died(instance) {
            const { kids } = instance.at;
            // Another instance may have the node by now.
            if (kids?.get(instance.node) === instance)
                kids.delete(instance.node);
        },
        setExternal(id, classes) {
            const instance = instances.get(id);
            if (!instance)
                return;
            instance.external = classes;
            // What is inside may have been given these classes on.
            for (const other of instances.values())
                if (isInside(other, instance))
                    drawAll(other);
        },
        drawn(instance) {
            if (instance.slots.length > 1)
                slots.add(instance);
        },
        settle() {
            // They may take over places whose surroundings have not changed.
            for (const { part, place, at, node } of born) {
                const free = place ?? at.places?.get(node);
                if (!part && free?.isLive)
                    free.bind();
            }
            born = [];
            for (const instance of slots) {
                slots.delete(instance);
                if (instances.get(instance.id) === instance)
                    assignSlots(instance);
            }
        },
    };
}
function isInside(instance, outer) {
    for (let at = instance; at; at = at.owner)
        if (at === outer)
            return true;
    return false;
}
//# sourceMappingURL=components.js.map