import { ownField } from '../protocol/json.ts';
import type { ViewBundle, ViewUnit } from '../protocol/bundle.ts';
import type { ViewHelpers } from '../protocol/generated.ts';
import type { Errors } from './errors.ts';

/** Access to the bundle's templates, each made when first asked for. */
export function createUnits(
  bundle: ViewBundle,
  errors: Errors,
  options: { readonly helpers: () => Partial<ViewHelpers>; readonly loaded: (unit: ViewUnit) => void },
): (id: string) => ViewUnit {
  const units = new Map<string, ViewUnit>();
  const load = (id: string): ViewUnit => {
    const factory = ownField(bundle.units, id);
    try {
      // The app's templates call no others.
      if (factory) return factory(options.helpers() as ViewHelpers);
      errors.report('view/unknown-unit', id);
    } catch (cause) {
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
