import { isAuthored } from './event-path.js';
import { markOf, scopeOf } from './marks.js';
/**
 * Elements of one component's template, by a selector over ids, classes, tags and attributes (spec, components §4
 * selector queries). `a >>> b` goes on inside the components found. An unreadable selector finds nothing.
 */
export function select(instance, selector) {
    const parts = selector.split('>>>').map((part) => part.trim());
    let scopes = [instance];
    let found = [];
    for (const [step, part] of parts.entries()) {
        if (step > 0)
            scopes = found.flatMap((element) => instanceAt(element) ?? []);
        found = scopes.flatMap((scope) => selectIn(scope, part));
    }
    return found;
}
/** The component that an element is the host of. */
export function instanceAt(element) {
    const mark = markOf(element);
    return mark && mark !== 'end' ? mark.instance : undefined;
}
function selectIn(instance, selector) {
    try {
        const all = instance.page.root.querySelectorAll(withPrefix(selector, instance.definition.prefix));
        return [...all].filter((element) => isAuthored(element) && scopeOf(element)?.instance === instance);
    }
    catch {
        return [];
    }
}
function withPrefix(selector, prefix) {
    const isOwn = (name) => prefix !== '' && !name.startsWith('wx-');
    // Strings and attribute tests stay as they are.
    return selector.replace(/"[^"]*"|'[^']*'|\[[^\]]*\]|([.#])([\w\u0080-\uffff-]+)|(?<![\w.#:-])([a-z][\w-]*)/g, (text, mark, name, tag) => {
        if (mark === '.')
            return isOwn(name) ? `.${prefix}--${name}` : text;
        if (mark === '#')
            return `#${CSS.escape(name)}`;
        return tag && !tag.startsWith('wx-') ? `wx-${tag}` : text;
    });
}
//# sourceMappingURL=select.js.map