import { nodeAttribute } from '../protocol/generated.js';
import { isAuthored, stopAt } from './event-path.js';
import { markOf } from './marks.js';
import { fieldsOf } from './payload.js';
/** The top page. */
export function pageTree(view) {
    const page = view.pages.top;
    const instance = page && view.instances.get(page.id);
    const nodes = [];
    if (page)
        readRange(page.body.firstChild, null, { nodes, given: [], outer: undefined });
    return {
        tag: 'page',
        ...(instance && { id: instance.id, is: instance.definition.is }),
        attributes: {},
        dataset: {},
        children: nodes,
    };
}
function readRange(from, end, sink) {
    for (let at = from; at && at !== end; at = at.nextSibling) {
        const mark = at.nodeType === Node.COMMENT_NODE ? markOf(at) : undefined;
        if (mark && mark !== 'end') {
            const close = endOf(at);
            readMarked(mark, at.nextSibling, close, sink);
            at = close;
        }
        else if (at instanceof Text) {
            addText(sink.nodes, at.data);
        }
        else if (at instanceof HTMLElement && isAuthored(at)) {
            readElement(at, sink);
        }
    }
}
/** Comment that ends the range which a comment begins. */
function endOf(start) {
    let depth = 1;
    let at = start;
    while (depth > 0 && at.nextSibling) {
        at = at.nextSibling;
        const mark = at.nodeType === Node.COMMENT_NODE ? markOf(at) : undefined;
        if (mark === 'end')
            depth--;
        else if (mark)
            depth++;
    }
    return at;
}
/** A component without a host element, or a slot and what it shows. */
function readMarked(mark, from, end, sink) {
    const node = mark.scope.unit.nodes[mark.node];
    if (mark.instance) {
        sink.nodes.push(componentNode(mark.instance, node?.tag ?? '', mark, {}, (shadow) => readRange(from, end, shadow), sink));
        return;
    }
    sink.nodes.push({ tag: 'slot', attributes: {}, dataset: {}, children: [] });
    readRange(from, end, { nodes: sink.given, given: sink.outer?.given ?? [], outer: sink.outer?.outer });
}
function readElement(element, sink) {
    const mark = markOf(element);
    const stop = stopAt(element);
    const attributes = attributesOf(element, stop.instance, stop.node?.props ?? []);
    if (mark && mark !== 'end' && mark.instance) {
        const read = (shadow) => readRange(element.firstChild, null, shadow);
        sink.nodes.push(componentNode(mark.instance, stop.node?.tag ?? element.localName.slice(3), mark, attributes, read, sink));
        return;
    }
    const children = [];
    readRange(element.firstChild, null, { ...sink, nodes: children });
    sink.nodes.push({
        tag: stop.node?.tag ?? element.localName.slice(3),
        attributes,
        dataset: fieldsOf(stop.node?.data, stop.scope),
        children,
    });
}
function componentNode(instance, tag, { scope, node }, attributes, read, outer) {
    const shadow = [];
    const given = [];
    read({ nodes: shadow, given, outer });
    const dataset = fieldsOf(scope.unit.nodes[node]?.data, scope);
    return { tag, id: instance.id, is: instance.definition.is, attributes, dataset, children: given, shadow };
}
function attributesOf(element, instance, props) {
    const attributes = {};
    for (const { name, value } of element.attributes) {
        if (name === nodeAttribute)
            continue;
        const text = name === 'class' ? authoredClasses(value, instance) : value;
        if (text !== '' || name !== 'class')
            attributes[name] = text;
    }
    for (const name of props) {
        const camel = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
        if (camel in element)
            attributes[name] = element[camel];
    }
    return attributes;
}
/** Without prefixes, without the mark of `:host`, each name once. */
function authoredClasses(text, instance) {
    const prefix = `${instance.definition.prefix}--`;
    const names = text.split(/\s+/).flatMap((name) => {
        if (name === '' || name.endsWith('--host'))
            return [];
        if (name.startsWith(prefix))
            return name.slice(prefix.length);
        const at = name.indexOf('--');
        return at > 0 && prefix !== '--' ? name.slice(at + 2) : name;
    });
    return [...new Set(names)].join(' ');
}
function addText(nodes, text) {
    if (text === '')
        return;
    const last = nodes.at(-1);
    if (typeof last === 'string')
        nodes[nodes.length - 1] = last + text;
    else
        nodes.push(text);
}
//# sourceMappingURL=tree.js.map