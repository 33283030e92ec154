import { isFunction, readPage, recordOf } from './part.js';
import { readProperty } from './properties.js';
/** Lifetimes that may also stand at the top, where `lifetimes` has none of that name (spec §12). */
const TOP_LIFETIMES = ['created', 'attached', 'ready', 'moved', 'detached', 'error'];
/** Members of `Page` options that are not the page's own. */
const PAGE_OPTIONS = new Set([
    'data',
    'options',
    'behaviors',
    'observers',
    'lifetimes',
    'pageLifetimes',
    'relations',
    'externalClasses',
    'properties',
]);
/** Reads component or behavior options. */
export function readComponentPart(raw, behaviors) {
    const top = functionsOf(Object.fromEntries(TOP_LIFETIMES.map((name) => [name, raw[name]])));
    const common = readCommon(raw, behaviors);
    return {
        ...common,
        data: recordOf(raw['data']),
        methods: functionsOf(raw['methods']),
        lifetimes: { ...top, ...common.lifetimes },
        values: {},
        export: raw['export'],
    };
}
/** Reads page options, which may have all that components have, under the same names (spec §12). */
export function readFullPage(raw, behaviors) {
    return { ...readCommon(raw, behaviors), ...readPage(raw, PAGE_OPTIONS), export: undefined };
}
function readCommon(raw, behaviors) {
    const externalClasses = raw['externalClasses'];
    return {
        behaviors,
        properties: Object.entries(recordOf(raw['properties'])).map(([name, declared]) => readProperty(name, declared)),
        lifetimes: functionsOf(raw['lifetimes']),
        pageLifetimes: functionsOf(raw['pageLifetimes']),
        observers: Object.entries(functionsOf(raw['observers'])),
        relations: recordOf(raw['relations']),
        externalClasses: Array.isArray(externalClasses) ? externalClasses.map(String) : [],
        options: recordOf(raw['options']),
    };
}
function functionsOf(value) {
    return Object.fromEntries(Object.entries(recordOf(value)).filter((entry) => isFunction(entry[1])));
}
//# sourceMappingURL=component-part.js.map