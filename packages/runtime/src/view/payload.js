import { textOf } from './attribute.js';
/** Event objects for the stops of one path. Datasets and marks are evaluated here and not before. */
export function createPayloads(path, facts) {
    const targets = new Map();
    const marks = new Map();
    const target = (stop) => remember(targets, stop, () => describe(stop));
    return (stop) => {
        // `target` is always a node of the handler's own template.
        const inner = path.find(({ instance }) => instance === stop.instance) ?? stop;
        return {
            ...facts,
            target: target(inner),
            currentTarget: target(stop),
            mark: remember(marks, stop.instance, () => marksOf(path, stop.instance)),
        };
    };
}
function describe({ element, scope, node }) {
    const id = element ? element.id : textOf(evaluate(node?.host?.id, scope));
    const dataset = fieldsOf(node?.data, scope);
    return element ? { id, dataset, offsetLeft: element.offsetLeft, offsetTop: element.offsetTop } : { id, dataset };
}
/** Marks of the path's nodes in one template; the nearest to the target wins. */
function marksOf(path, instance) {
    const stops = path.filter((stop) => stop.instance === instance && stop.node?.mark);
    return Object.assign({}, ...stops.reverse().map(({ node, scope }) => fieldsOf(node.mark, scope)));
}
export function fieldsOf(bound, scope) {
    return { ...evaluate(bound, scope) };
}
export function evaluate(bound, scope) {
    if (typeof bound !== 'function')
        return bound;
    try {
        return bound(scope);
    }
    catch (cause) {
        scope.instance.view.errors.report('view/draw-failed', scope.instance.definition.is, cause);
        return undefined;
    }
}
function remember(map, key, make) {
    let value = map.get(key);
    if (value === undefined)
        map.set(key, (value = make()));
    return value;
}
//# sourceMappingURL=payload.js.map