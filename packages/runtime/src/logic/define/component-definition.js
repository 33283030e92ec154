import { readObserver } from '../observers.js';
import { takeSnapshot } from '../snapshot/take.js';
import { bindingsIn } from '../tree/bindings.js';
import { unitOf } from '../tree/units.js';
import { COMPONENT_EXPORT } from './behavior.js';
import { mergeData } from './clone.js';
import { readComponentPart } from './component-part.js';
import { describePage } from './definition.js';
import { isFunction } from './part.js';
import { convertProperty } from './properties.js';
/** Puts the parts of a component together (spec §16): lifetimes and observers of all in order, else the later one wins. */
export function createDefinition(runtime, id, is, component, own = readComponentPart({}, [])) {
    const { behaviors, readKeys, relations } = runtime.features;
    const parts = behaviors.flatten(own);
    const options = { ...component.options, ...own.options };
    const isPure = pureDataTest(options['pureDataPattern']);
    const properties = new Map(parts.flatMap((part) => part.properties).map((property) => [property.name, property]));
    const data = firstData(parts, properties);
    const keys = readKeys(component.keys ?? {});
    const visible = Object.entries(data).filter(([field]) => !isPure(field));
    const functions = visible.filter(([, value]) => isFunction(value));
    for (const [, code] of functions)
        bindingsIn(runtime).addForeign(code);
    return {
        id,
        is,
        component,
        parts,
        properties,
        data,
        functions: functions.length > 0 ? Object.fromEntries(functions) : undefined,
        snapshot: takeSnapshot(undefined, Object.fromEntries(visible), undefined, keys),
        keys,
        methods: Object.assign({}, ...parts.map(({ methods }) => methods)),
        values: own.values,
        lifetimes: collect(parts.map(({ lifetimes }) => lifetimes)),
        pageLifetimes: collect(parts.map(({ pageLifetimes }) => pageLifetimes)),
        observers: parts.flatMap(({ observers }) => observers.flatMap(([key, run]) => readObserver(key, run) ?? [])),
        relations: relations.read(is, parts),
        externalClasses: [...new Set(parts.flatMap(({ externalClasses }) => externalClasses))],
        options,
        unit: unitOf(runtime, component.unit),
        export: behaviors.areUsed(parts, COMPONENT_EXPORT)
            ? parts
                .map((part) => part.export)
                .filter(isFunction)
                .at(-1)
            : undefined,
        isPure,
    };
}
function pureDataTest(pattern) {
    if (!(pattern instanceof RegExp) && typeof pattern !== 'string')
        return () => false;
    // Without flags: `g` would make each test depend on the one before.
    const pure = new RegExp(pattern, '');
    return (field) => pure.test(field);
}
function firstData(parts, properties) {
    const data = {};
    for (const part of parts)
        mergeData(data, part.data);
    const defaults = {};
    for (const [name, property] of properties) {
        // A property wins over a data field of its name (spec §12), fields within included.
        delete data[name];
        defaults[name] = convertProperty(property, property.value);
    }
    mergeData(data, defaults);
    return data;
}
function collect(tables) {
    const all = {};
    for (const table of tables)
        for (const [name, run] of Object.entries(table))
            (all[name] ??= []).push(run);
    return all;
}
/** What the view must know of a page or component. */
export function describeComponent(definition, isPage) {
    const { externalClasses, options } = definition;
    const { pageEvents, ...record } = describePage(definition);
    const isolation = options['styleIsolation'] ?? (options['addGlobalClass'] ? 'apply-shared' : undefined);
    const flags = ['virtualHost', 'multipleSlots', 'dynamicSlots'].filter((name) => options[name]);
    return {
        ...record,
        ...Object.fromEntries(flags.map((name) => [name, true])),
        ...(externalClasses.length > 0 && { externalClasses }),
        ...(typeof isolation === 'string' && { styleIsolation: isolation }),
        ...(isPage && { pageEvents }),
    };
}
//# sourceMappingURL=component-definition.js.map