import { ownField } from '../protocol/json.js';
import { isFunction } from './define/part.js';
import { callOwn } from './errors.js';
import { setData } from './set-data.js';
const INSTANCE = Symbol('instance');
/** The `this` of a component or page (spec §12, §17, §18): its methods, over what every instance can do. */
export function createAuthorThis(instance) {
    const { definition, runtime } = instance;
    const { base, prototypes } = runtime;
    let prototype = prototypes.get(definition);
    if (!prototype)
        prototypes.set(definition, (prototype = Object.assign(Object.create(base), definition.methods)));
    return Object.assign(Object.create(prototype), { [INSTANCE]: instance }, definition.values);
}
/** The instance behind an author's `this`, if it is one. */
export function instanceOf(self) {
    return self?.[INSTANCE];
}
/** A method that an author gave to an instance; not what every instance has. */
export function authorMethod({ definition, self }, name) {
    const method = ownField(self, name) ?? ownField(definition.methods, name);
    return isFunction(method) ? method : undefined;
}
/** What every instance has. Getters give way to a field when an author assigns one (`this.id = …`). */
export function createBase(members) {
    const base = {};
    for (const [name, run] of Object.entries(Object.assign({}, COMMON, ...members))) {
        base[name] = function (...args) {
            return run(this[INSTANCE], ...args);
        };
    }
    for (const [name, read] of Object.entries(GETTERS)) {
        Object.defineProperty(base, name, {
            get() {
                return read(this[INSTANCE]);
            },
            set(value) {
                Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
            },
        });
    }
    return base;
}
const COMMON = {
    setData,
    groupSetData: (instance, run) => void (isFunction(run) && callOwn(instance, run)),
    getPageId: ({ page }) => `pageId:${page.id}`,
};
const GETTERS = {
    data: ({ data }) => data,
    properties: ({ data }) => data,
    is: ({ definition }) => definition.is,
    id: ({ node }) => node?.id ?? '',
    dataset: ({ node }) => node?.dataset ?? {},
};
//# sourceMappingURL=author-this.js.map