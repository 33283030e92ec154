import { callOwn } from '../errors.js';
import { nodesWithin } from './node.js';
import { parseSelector } from './selector.js';
export const selectionMembers = {
    selectComponent: (instance, selector) => exported(select(instance, String(selector))[0]),
    selectAllComponents: (instance, selector) => select(instance, String(selector)).map(exported),
    selectOwnerComponent: ({ owner }) => exported(owner),
};
/**
 * Components that a selector means in an instance's own template, in tree order (spec §17). Content that the instance was
 * given is not in it; its own content placed in other components is.
 */
function select(instance, selector) {
    const alternatives = parseSelector(selector);
    const found = new Set(alternatives.flatMap((steps) => [...matches(instance, steps)]));
    if (alternatives.length < 2)
        return [...found];
    const own = new Set();
    for (const node of nodesWithin(instance.nodes))
        if (node.instance && found.has(node.instance))
            own.add(node.instance);
    return [...new Set([...own, ...found])];
}
/** What an author gets for a component: the result of its `export()`, or its `this`. */
function exported(instance) {
    if (!instance)
        return null;
    const { definition, self } = instance;
    return (definition.export && callOwn(instance, definition.export)) ?? self;
}
/** Where steps up to some `>>>` end at a component, the rest is looked for inside of it. */
function* matches(root, steps) {
    const border = steps.findIndex(({ combinator }) => combinator === '>>>');
    const here = border < 0 ? steps : steps.slice(0, border);
    for (const node of nodesWithin(root.nodes)) {
        if (!node.instance || !endsAt(node, here))
            continue;
        if (border < 0)
            yield node.instance;
        else
            yield* matches(node.instance, [{ ...steps[border], combinator: ' ' }, ...steps.slice(border + 1)]);
    }
}
function endsAt(node, steps) {
    const last = steps.at(-1);
    if (!node || !last || !fits(node, last.compound))
        return false;
    const rest = steps.slice(0, -1);
    if (rest.length === 0)
        return true;
    let { parent } = node.place;
    if (last.combinator === ' ')
        while (parent && !endsAt(parent, rest))
            ({ parent } = parent.place);
    return endsAt(parent, rest);
}
function fits(node, { tag, id, classes }) {
    if ((tag !== undefined && tag !== node.skeleton.tag) || (id !== undefined && id !== node.id))
        return false;
    return classes.every((name) => node.classes.includes(name));
}
//# sourceMappingURL=select.js.map