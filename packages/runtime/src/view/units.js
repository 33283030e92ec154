import { ownField } from '../protocol/json.js';
/** Access to the bundle's templates, each made when first asked for. */
export function createUnits(bundle, errors, options) {
    const units = new Map();
    const load = (id) => {
        const factory = ownField(bundle.units, id);
        try {
            // The app's templates call no others.
            if (factory)
                return factory(options.helpers());
            errors.report('view/unknown-unit', id);
        }
        catch (cause) {
            errors.report('view/draw-failed', id, cause);
        }
        return { nodes: [], lists: [] };
    };
    return (id) => {
        let unit = units.get(id);
        if (!unit) {
            units.set(id, (unit = load(id)));
            options.loaded(unit);
        }
        return unit;
    };
}
//# sourceMappingURL=units.js.map