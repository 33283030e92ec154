import { dispatch } from '../../protocol/event.js';
import { callHandler } from './call-handler.js';
import { nodesWithin, TagNode } from './node.js';
import { evaluate } from './scope.js';
import { SlotNode } from './slot-node.js';
export const eventMembers = {
    /** Everything happens before it returns (spec §15). */
    triggerEvent({ node }, type, detail, options) {
        if (node)
            fireAt(node, String(type), detail, Object(options));
    },
};
/** Dispatches an event at a node of the tree. */
export function fireAt(node, type, detail, options) {
    const { owner } = node.place;
    const bubbles = Boolean(options['bubbles']);
    const path = bubbles ? pathFrom(node, Boolean(options['composed'])) : [stopAt(node, node)];
    dispatch(path, { type, bubbles, capturePhase: Boolean(options['capturePhase']) }, ({ node: at, target }, binding) => {
        const method = evaluate(binding.handler, at.place.scope);
        if (typeof method !== 'string' || method === '')
            return;
        callHandler(at.place.owner, method, {
            type,
            timeStamp: Date.now() - owner.runtime.startedAt,
            target: describe(target),
            currentTarget: describe(at),
            mark: marksFrom(target),
            detail,
        });
    });
}
function stopAt(node, target) {
    return { node, target, bindings: node.skeleton.on };
}
/**
 * The path from a node outwards. Not composed: its ancestors in its own template. Composed: also the inside of the
 * components whose slots it goes through, and out of its own component.
 */
function pathFrom(node, isComposed) {
    const path = [];
    /** Goes up within one template. */
    const climb = (child, target) => {
        let below = child;
        for (let at = child.place.parent; at; at = at.place.parent) {
            const slot = isComposed && at.instance && slotFor(at.instance, below);
            if (slot)
                climb(slot, slot);
            path.push(stopAt(at, target));
            below = at;
        }
    };
    for (let at = node; at; at = isComposed ? at.place.owner.node : undefined) {
        path.push(stopAt(at, at));
        climb(at, at);
    }
    return path;
}
/** The slot that shows a piece of a component's content (spec §11.2). */
function slotFor({ definition, nodes }, content) {
    const { multipleSlots, dynamicSlots } = definition.options;
    const name = content instanceof TagNode ? content.slot : '';
    for (const node of nodesWithin(nodes))
        if (node instanceof SlotNode && (node.name === name || !(multipleSlots || dynamicSlots)))
            return node;
    return undefined;
}
function describe(node) {
    return node instanceof TagNode ? { id: node.id, dataset: node.dataset } : { id: '', dataset: {} };
}
/** Marks of the target and its ancestors in the same template, the nearest winning (spec §9.3). */
function marksFrom(target) {
    const marks = {};
    let at = target instanceof TagNode ? target : target.place.parent;
    for (; at; at = at.place.parent) {
        const { mark } = at;
        for (const name of Object.keys(mark ?? {}))
            if (!Object.hasOwn(marks, name))
                marks[name] = mark[name];
    }
    return marks;
}
//# sourceMappingURL=events.js.map