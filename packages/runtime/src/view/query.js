import { stopAt } from './event-path.js';
import { fieldsOf } from './payload.js';
import { select } from './select.js';
/** Answers one `exec` of a selector query (spec, components §4). Everything is in px, seen from the page's area. */
export function answerQueries(view, { queries }) {
    return queries.map(({ match, selector, instance: id, fields }) => {
        const instance = view.instances.get(id);
        if (!instance)
            return match === 'all' ? [] : null;
        if (match === 'viewport')
            return describeViewport(instance, fields);
        const results = select(instance, selector).map((element) => describe(element, instance, fields));
        return match === 'all' ? results : (results[0] ?? null);
    });
}
function describe(element, instance, fields) {
    const stop = stopAt(element);
    const area = instance.page.scroller.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    return {
        ...(fields.id && { id: element.id }),
        ...(fields.dataset && { dataset: stop ? fieldsOf(stop.node?.data, stop.scope) : {} }),
        ...(fields.mark && { mark: stop ? fieldsOf(stop.node?.mark, stop.scope) : {} }),
        ...(fields.rect && {
            left: box.left - area.left,
            right: box.right - area.left,
            top: box.top - area.top,
            bottom: box.bottom - area.top,
        }),
        ...(fields.size && { width: box.width, height: box.height }),
        ...(fields.scrollOffset && scrollOf(element)),
        ...Object.fromEntries((fields.properties ?? []).map((name) => [name, propertyOf(element, name)])),
        ...stylesOf(element, fields.computedStyle),
    };
}
function describeViewport(instance, fields) {
    const { scroller } = instance.page;
    const { clientWidth: width, clientHeight: height } = scroller;
    return {
        ...(fields.id && { id: '' }),
        ...(fields.dataset && { dataset: {} }),
        ...(fields.rect && { left: 0, top: 0, right: width, bottom: height }),
        ...(fields.size && { width, height }),
        ...(fields.scrollOffset && scrollOf(scroller)),
    };
}
function scrollOf({ scrollLeft, scrollTop, scrollWidth, scrollHeight }) {
    return { scrollLeft, scrollTop, scrollWidth, scrollHeight };
}
/** Properties of built-in components by their camelCase name, attributes of plain ones by their written name. */
function propertyOf(element, name) {
    const camel = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    const value = camel in element ? element[camel] : element.getAttribute(name);
    return typeof value === 'object' && value !== null ? undefined : value;
}
function stylesOf(element, names) {
    if (!names)
        return {};
    const style = getComputedStyle(element);
    return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))]));
}
//# sourceMappingURL=query.js.map