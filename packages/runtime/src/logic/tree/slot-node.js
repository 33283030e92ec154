import { areSame } from './external-classes.js';
import { replace } from './lifecycle.js';
import { nameText, updateAll } from './node.js';
import { ContentScope, evaluate, wayTo } from './scope.js';
/** A `<slot>`. Content stands below its component's tag, save for dynamic slots, which hold a copy each (spec §11.2). */
export class SlotNode {
    skeleton;
    place;
    build;
    name;
    scope;
    values;
    nodes = [];
    constructor(skeleton, place, build) {
        this.skeleton = skeleton;
        this.place = place;
        this.build = build;
        this.name = this.readName();
        this.values = skeleton.values?.(place.scope);
        this.host?.occurrences.add(this);
        this.nodes = this.fill();
    }
    update() {
        const { nodes, place, skeleton, values } = this;
        const name = this.readName();
        const isOther = name !== this.name;
        this.name = name;
        this.values = skeleton.values?.(place.scope);
        if (isOther) {
            this.nodes = this.fill();
            replace(place, nodes, this.nodes);
        }
        else if (this.scope && !areSame(values, this.values)) {
            this.scope.own = this.values;
            this.updateContent();
        }
    }
    /** The owner of the content has changed. */
    updateContent() {
        updateAll(this.nodes);
    }
    below() {
        return this.nodes;
    }
    /** Content belongs to the template it is written in. */
    inTemplate() {
        return [];
    }
    leave() {
        this.host?.occurrences.delete(this);
    }
    /** The component whose content goes here, when slots of it are dynamic. */
    get host() {
        const { owner } = this.place;
        return owner.definition.options['dynamicSlots'] ? owner.node : undefined;
    }
    fill() {
        const { host } = this;
        if (!host)
            return [];
        const { owner, scope } = this.place;
        const way = wayTo(scope);
        const step = { slot: this.skeleton.node, instance: owner.id, ...(way.length > 0 && { way }) };
        this.scope = new ContentScope(host.place.scope, step, this.values);
        const place = { owner: host.place.owner, unit: host.place.unit, scope: this.scope };
        return this.build(host.skeleton.children, { ...place, parent: host, slot: this.name });
    }
    readName() {
        return nameText(evaluate(this.skeleton.name, this.place.scope));
    }
}
//# sourceMappingURL=slot-node.js.map