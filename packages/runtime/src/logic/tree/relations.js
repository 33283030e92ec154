import { isFunction } from '../define/part.js';
import { callOwn } from '../errors.js';
import { none } from '../features.js';
import { joinPath } from '../modules.js';
import { nodesWithin } from './node.js';
export const noRelations = { read: () => [], link: none, relink: none, unlink: none };
export const relations = {
    read(is, parts) {
        const declared = Object.assign({}, ...parts.map((part) => part.relations));
        return Object.entries(declared).map(([key, raw]) => ({
            key,
            path: joinPath(is, key),
            type: raw['type'],
            target: raw['target'],
            callbacks: raw,
        }));
    },
    link(child) {
        tellBoth(child, 'linked', (parent, back, relation) => {
            linksOf(parent, back.key).add(child);
            linksOf(child, relation.key).add(parent);
        });
    },
    relink(child) {
        tellBoth(child, 'linkChanged');
    },
    unlink(child) {
        for (const relation of child.definition.relations) {
            if (!isUpwards(relation))
                continue;
            for (const parent of linksOf(child, relation.key)) {
                const back = findBack(parent, relation, child);
                if (back) {
                    linksOf(parent, back.key).delete(child);
                    tell(parent, back, 'unlinked', child);
                }
                tell(child, relation, 'unlinked', parent);
            }
            linksOf(child, relation.key).clear();
        }
    },
};
export const relationMembers = {
    /** Authors' `this` of the components linked by a relation, in tree order. */
    getRelationNodes(instance, key) {
        const linked = linksOf(instance, String(key));
        const ordered = linked.size > 1 ? [...nodesWithin(instance.owner?.nodes ?? [])].map((node) => node.instance) : [...linked];
        return ordered.flatMap((other) => (other && linked.has(other) ? other.self : []));
    },
};
/** Tells a child and each component above that it is related to; the upper one first. */
function tellBoth(child, event, before = none) {
    for (const relation of child.definition.relations) {
        const [parent, back] = findAbove(child, relation) ?? [];
        if (!parent || !back)
            continue;
        before(parent, back, relation);
        tell(parent, back, event, child);
        tell(child, relation, event, parent);
    }
}
/** `parent`: the nearest component above in the same template, elements aside; `ancestor`: any. */
function findAbove(child, relation) {
    if (!isUpwards(relation))
        return undefined;
    for (let node = child.node?.place.parent; node; node = node.place.parent) {
        const { instance } = node;
        if (!instance)
            continue;
        const back = isRelated(relation, instance) && findBack(instance, relation, child);
        if (back)
            return [instance, back];
        if (relation.type === 'parent')
            return undefined;
    }
    return undefined;
}
function isUpwards({ type }) {
    return type === 'parent' || type === 'ancestor';
}
function findBack(parent, { type }, child) {
    const opposite = type === 'parent' ? 'child' : 'descendant';
    return parent.definition.relations.find((relation) => relation.type === opposite && isRelated(relation, child));
}
/** Whether a relation means components of this one's definition. */
function isRelated({ path, target }, { definition: { is, parts }, runtime }) {
    return target === undefined ? path === is : runtime.features.behaviors.areUsed(parts, target);
}
function linksOf(instance, key) {
    const links = (instance.links ??= new Map());
    if (!links.has(key))
        links.set(key, new Set());
    return links.get(key);
}
function tell(instance, { callbacks }, event, other) {
    const run = callbacks[event];
    if (isFunction(run))
        callOwn(instance, run, other.self);
}
//# sourceMappingURL=relations.js.map