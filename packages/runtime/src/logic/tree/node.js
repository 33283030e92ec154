import { evaluate } from './scope.js';
export function updateAll(nodes) {
    for (const node of nodes)
        node.update();
}
/** An element or component: what has an id, classes, a dataset and event bindings. */
export class TagNode {
    skeleton;
    place;
    instance;
    constructor(skeleton, place) {
        this.skeleton = skeleton;
        this.place = place;
    }
    get id() {
        return nameText(this.read(this.skeleton.id));
    }
    get dataset() {
        return { ...this.read(this.skeleton.data) };
    }
    get mark() {
        return this.read(this.skeleton.mark);
    }
    /** Names in `class`: a string, or an array given whole (spec §9.1). */
    get classes() {
        const value = this.read(this.skeleton.class);
        const text = Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
        return text.split(/\s+/);
    }
    get slot() {
        return nameText(this.read(this.skeleton.slot));
    }
    read(bound) {
        return evaluate(bound, this.place.scope);
    }
}
/** An id, or the name of a slot or template, as an expression gave it. */
export function nameText(value) {
    return value == null ? '' : String(value);
}
/** Whether nodes made now at a place are attached at once: its owner is, and has begun to attach what is in it. */
export function isLive({ owner }) {
    return owner.state === 'attached' && owner.opened;
}
/** Nodes of one template, in tree order: what stands between a component's tags too, but not what is in the component. */
export function* nodesWithin(nodes) {
    for (const node of nodes) {
        yield node;
        yield* nodesWithin(node.inTemplate?.() ?? node.below());
    }
}
//# sourceMappingURL=node.js.map