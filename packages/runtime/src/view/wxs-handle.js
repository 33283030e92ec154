import { textOf } from './attribute.js';
import { stopAt } from './event-path.js';
import { markOf } from './marks.js';
import { fieldsOf } from './payload.js';
import { styleText } from './style-attribute.js';
import { resolveClasses } from './classes.js';
import { select } from './select.js';
/**
 * A node as WXS event handlers and `change:` handlers see it (spec §8.1). `instance` is the component whose template
 * the node stands in, and whose methods `callMethod` reaches.
 */
export function createHandle(view, instance, element) {
    const names = (classes) => resolveClasses(instance, classes).split(' ').filter(Boolean);
    const mark = element && markOf(element);
    /** What `selectComponent` searches: a component's inside, or the template that the node is part of. */
    const inside = (mark && mark !== 'end' && mark.instance) || instance;
    const handleOf = (found) => createHandle(view, inside, found);
    return {
        selectComponent: (selector) => select(inside, textOf(selector)).slice(0, 1).map(handleOf)[0],
        selectAllComponents: (selector) => select(inside, textOf(selector)).map(handleOf),
        setStyle: (style) => element && applyStyle(element, style),
        addClass: (classes) => element?.classList.add(...names(classes)),
        removeClass: (classes) => element?.classList.remove(...names(classes)),
        hasClass: (name) => names(name).every((each) => element?.classList.contains(each) ?? false),
        getDataset: () => {
            const stop = element && stopAt(element);
            return stop ? fieldsOf(stop.node?.data, stop.scope) : {};
        },
        callMethod: (method, args) => {
            const call = { instance: instance.id, method: textOf(method), event: (args ?? {}) };
            view.send({ type: 'event', calls: [call] });
        },
        requestAnimationFrame: (callback) => void requestAnimationFrame(() => callback()),
        setTimeout: (callback, delay) => setTimeout(() => callback(), delay),
        clearTimeout: (timer) => clearTimeout(timer),
        getState: () => stateOf(view.wxs?.states, element ?? instance),
        getComputedStyle: (properties) => {
            const style = element && getComputedStyle(element);
            return Object.fromEntries(properties.map((name) => [name, style?.getPropertyValue(name) ?? '']));
        },
        getBoundingClientRect: () => {
            const { left, top, right, bottom, width, height } = (element ?? instance.page.scroller).getBoundingClientRect();
            return { left, top, right, bottom, width, height };
        },
    };
}
function stateOf(states, node) {
    const state = states?.get(node) ?? {};
    states?.set(node, state);
    return state;
}
function applyStyle(element, style) {
    const text = typeof style === 'object' && style !== null
        ? Object.entries(style)
            .map(([name, value]) => `${name}:${textOf(value)}`)
            .join(';')
        : textOf(style);
    for (const declaration of (styleText(text) ?? '').split(';')) {
        const colon = declaration.indexOf(':');
        if (colon > 0)
            element.style.setProperty(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
    }
}
//# sourceMappingURL=wxs-handle.js.map