import { ownField } from '../protocol/json.js';
export function defineComponent(view, definition) {
    const { is } = definition;
    view.definitions.set(definition.definition, {
        ...definition,
        unit: view.unit(is),
        prefix: ownField(view.bundle.styles.sheets, is)?.prefix ?? '',
        classes: new Map(),
    });
}
//# sourceMappingURL=definitions.js.map