import { nodeAttribute } from '../protocol/generated.js';
import { markOf, rangesAround, scopeOf } from './marks.js';
/** Stops of the composed tree from a target out to the page's root (spec §15): slotted nodes pass the slot's surroundings. */
export function pathFrom(target) {
    const path = [];
    for (let at = target instanceof Node ? target : null; at && !(at instanceof ShadowRoot); at = at.parentNode) {
        const stop = at instanceof HTMLElement ? stopAt(at) : undefined;
        if (stop)
            path.push(stop);
        for (const mark of rangesAround(at))
            path.push(stopOfMark(mark));
    }
    return path;
}
/** What the inside of a built-in consists of is nobody's node. */
export function isAuthored(element) {
    return element.localName.startsWith('wx-');
}
export function stopAt(element) {
    const mark = markOf(element);
    if (mark && mark !== 'end')
        return stopOfMark(mark, element);
    if (!isAuthored(element))
        return undefined;
    const scope = scopeOf(element);
    const number = element.getAttribute(nodeAttribute);
    return scope && makeStop(element, scope, number === null ? undefined : scope.unit.nodes[Number(number)]);
}
function stopOfMark({ scope, node }, element) {
    return makeStop(element, scope, scope.unit.nodes[node]);
}
function makeStop(element, scope, node) {
    const { instance } = scope;
    const own = element && instance.view.ownHandlers?.(element);
    return { element, scope, instance, node, bindings: own ? [...(node?.on ?? []), ...own] : node?.on };
}
//# sourceMappingURL=event-path.js.map