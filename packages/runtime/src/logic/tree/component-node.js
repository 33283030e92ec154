import { updateComponent } from '../component-update.js';
import { isEqual } from '../snapshot/equal.js';
import { planBindings } from './binding-plan.js';
import { bindingsIn } from './bindings.js';
import { areSame, readExternals } from './external-classes.js';
import { createInstance } from './instance.js';
import { TagNode, updateAll } from './node.js';
import { resolveGenerics } from './resolve.js';
import { evaluate } from './scope.js';
/** A component in its owner's template: binds its properties and holds the content that it is given. */
export class ComponentNode extends TagNode {
    instance;
    /** Dynamic slots in the component's template, each with its own copy of the content. */
    occurrences = new Set();
    plan;
    /** What each binding gave last, before conversion. */
    given = [];
    children;
    constructor(skeleton, place, build, definition) {
        super(skeleton, place);
        const { runtime } = place.owner;
        this.plan = planOf(skeleton, definition, place.owner);
        const generics = resolveGenerics(place.owner, skeleton);
        this.instance = createInstance({ runtime, definition, node: this, generics });
        this.instance.external = readExternals(this.plan, place.scope);
        this.bind();
        this.children = definition.options['dynamicSlots'] ? [] : build(skeleton.children, { ...place, parent: this });
    }
    update() {
        const { instance, plan, place } = this;
        if (plan.externals.length > 0) {
            const external = readExternals(plan, place.scope);
            if (!areSame(instance.external, external)) {
                instance.external = external;
                instance.runtime.flush.changed(instance);
            }
        }
        this.bind();
        updateAll(this.children);
        for (const slot of this.occurrences)
            slot.updateContent();
    }
    below() {
        return this.children;
    }
    inTemplate() {
        return this.occurrences.size === 0 ? this.children : [...this.occurrences].flatMap((slot) => slot.below());
    }
    /** Where the owner's data takes what the component sets itself (spec §9.4). */
    modelPath(property) {
        return this.plan.model.get(property)?.(this.place.scope);
    }
    /** Sets the properties whose bindings give something else than last time; the first time, all. */
    bind() {
        const { given, instance, place, plan } = this;
        const writes = plan.properties.flatMap(({ name, value }, index) => {
            const now = evaluate(value, place.scope);
            if (index < given.length && !isOther(instance, given[index], now))
                return [];
            given[index] = now;
            return [{ path: [name], value: now }];
        });
        if (writes.length > 0)
            updateComponent(instance, writes, 'owner');
    }
}
/** Equal objects made anew by an expression are the same, unless they were set anew. */
function isOther({ runtime }, last, now) {
    if (Object.is(now, last))
        return false;
    const isSetAgain = typeof now === 'object' && now !== null && bindingsIn(runtime).setAgain.has(now);
    return isSetAgain || !isEqual(last, now);
}
/** The plan of a tag, made once: a list has as many nodes as rows, but one skeleton. */
function planOf(skeleton, definition, { runtime }) {
    const { plans } = bindingsIn(runtime);
    const known = plans.get(skeleton) ?? new Map();
    plans.set(skeleton, known);
    const plan = known.get(definition) ?? planBindings(skeleton, definition);
    known.set(definition, plan);
    return plan;
}
//# sourceMappingURL=component-node.js.map