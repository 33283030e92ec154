import { readComponentPart } from './component-part.js';
import { isFunction } from './part.js';
export const behaviors = {
    create(options) {
        const raw = Object(options);
        const part = readComponentPart(raw, behaviors.apply(raw));
        return new Behavior(part, raw['definitionFilter']);
    },
    apply(raw) {
        for (const { filter } of behaviorsOf(raw))
            filter?.(raw);
        return behaviorsOf(raw);
    },
    flatten(part) {
        const parts = new Set();
        const visit = (one) => {
            if (parts.has(one))
                return;
            for (const behavior of one.behaviors)
                visit(behavior.part);
            parts.add(one);
        };
        visit(part);
        return [...parts];
    },
    areUsed(parts, behavior) {
        const wanted = find(behavior);
        return wanted !== undefined && parts.includes(wanted.part);
    },
};
export const behaviorMembers = {
    hasBehavior: ({ definition }, behavior) => behaviors.areUsed(definition.parts, behavior),
};
/** What `Behavior()` gives. Opaque to authors. */
export class Behavior {
    part;
    /** `definitionFilter`, bound to the filters of the behavior's own behaviors. */
    filter;
    constructor(part, filter) {
        this.part = part;
        const filters = part.behaviors.flatMap(({ filter: own }) => own ?? []);
        this.filter = isFunction(filter)
            ? (definition) => void filter(definition, filters)
            : undefined;
    }
}
/** Makes `export()` count (spec §16). */
export const COMPONENT_EXPORT = 'wx://component-export';
const BUILT_IN = new Map(Object.entries({
    [COMPONENT_EXPORT]: {},
    'wx://form-field': { name: String, value: null },
    'wx://form-field-group': {},
    'wx://form-field-button': {},
}).map(([name, properties]) => [name, new Behavior(readComponentPart({ properties }, []))]));
function behaviorsOf({ behaviors: listed }) {
    return Array.isArray(listed) ? listed.flatMap((one) => find(one) ?? []) : [];
}
function find(behavior) {
    return behavior instanceof Behavior ? behavior : BUILT_IN.get(behavior);
}
//# sourceMappingURL=behavior.js.map