import { ComponentNode } from './component-node.js';
import { ElementNode } from './element-node.js';
import { IfNode } from './if-node.js';
import { resolveComponent } from './resolve.js';
import { evaluate } from './scope.js';
/** Makes the nodes of a run of skeletons, each with its subtree. */
export const build = (skeletons, place) => (skeletons ?? []).flatMap((skeleton) => make(skeleton, place));
function make(skeleton, place) {
    const { owner, slot } = place;
    switch (skeleton.type) {
        case 'if':
            return new IfNode(skeleton, place, build);
        case 'component':
        case 'element':
            return slot === undefined ? makeTag(skeleton, place) : makeSlotted(skeleton, place, slot);
        default: {
            // A slot passed on carries no `slot` attribute: it is content of the unnamed one.
            if (skeleton.type === 'slot' && slot)
                return [];
            const Kind = owner.runtime.features.nodes[skeleton.type];
            return new Kind(skeleton, place, build);
        }
    }
}
function makeTag(skeleton, place) {
    const definition = skeleton.type === 'component' && resolveComponent(place.owner, skeleton.tag);
    return definition
        ? new ComponentNode(skeleton, place, build, definition)
        : new ElementNode(skeleton, place, build);
}
/** Content of a dynamic slot is there as long as its `slot` attribute names that slot. */
function makeSlotted(skeleton, place, slot) {
    const test = (scope) => String(evaluate(skeleton.slot, scope) ?? '') === slot;
    const branches = [{ test, children: [skeleton] }];
    return new IfNode({ type: 'if', branches }, { ...place, slot: undefined }, build);
}
//# sourceMappingURL=build.js.map