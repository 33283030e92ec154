/** Attributes that are also something else, but go to the component when it declares them (spec §9.1). */
const SHARED_ATTRIBUTES = ['id', 'class', 'style', 'slot'];
export function planBindings(skeleton, definition) {
    const properties = [];
    const externals = [];
    const shared = SHARED_ATTRIBUTES.map((name) => [name, skeleton[name]]);
    for (const [attribute, value] of [...Object.entries(skeleton.attributes ?? {}), ...shared]) {
        const name = propertyName(definition, attribute);
        if (value === undefined)
            continue;
        if (name !== undefined)
            properties.push({ name, value });
        else if (definition.externalClasses.includes(attribute))
            externals.push({ name: attribute, value });
    }
    const model = new Map(Object.entries(skeleton.model ?? {}).map(([attribute, path]) => [propertyName(definition, attribute), path]));
    return { properties, externals, model };
}
/** `prop-name` and `propName` both set `propName` (spec §11.1). */
function propertyName({ properties }, attribute) {
    if (properties.has(attribute))
        return attribute;
    const name = attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    return properties.has(name) ? name : undefined;
}
//# sourceMappingURL=binding-plan.js.map