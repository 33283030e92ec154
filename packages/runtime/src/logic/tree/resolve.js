import { ownField } from '../../protocol/json.js';
import { reportMistake } from '../errors.js';
/** Components within components that are followed. */
const MAX_DEPTH = 200;
/** The definition that a tag means in a template of `owner`; `undefined`: an unknown, inert element (spec §1, §11.3). */
export function resolveComponent(owner, tag) {
    const path = resolvePath(owner, tag);
    if (path === undefined)
        return undefined;
    if (depthOf(owner) >= MAX_DEPTH) {
        reportMistake(owner.runtime, 'component/too-deep', path, `Components are nested too deep at \`${path}\`, which probably contains itself without an end.`, 'Put a `wx:if` that becomes false around the inner one.');
        return undefined;
    }
    return owner.runtime.registry.definition(path);
}
/** Component paths that a tag gives to the generics of its component: tags known where the tag stands. */
export function resolveGenerics(owner, { generics }) {
    if (!generics)
        return undefined;
    return new Map(Object.entries(generics).flatMap(([name, tag]) => {
        const path = resolvePath(owner, tag);
        return path === undefined ? [] : [[name, path]];
    }));
}
function resolvePath({ generics, definition: { component } }, tag) {
    const own = ownField(component.components, tag);
    if (own !== undefined)
        return own;
    const declared = ownField(component.generics, tag);
    return declared === undefined ? undefined : (generics?.get(tag) ?? (declared || undefined));
}
function depthOf(instance) {
    let depth = 1;
    for (let at = instance.owner; at; at = at.owner)
        depth++;
    return depth;
}
//# sourceMappingURL=resolve.js.map