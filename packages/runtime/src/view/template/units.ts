import { ownField } from '../../protocol/json.ts';
import type { ViewBundle, ViewUnit } from '../../protocol/bundle.ts';
import type { ViewHelpers } from '../../protocol/generated.ts';
import type { Errors } from '../errors.ts';

/** Access to the bundle's templates, each made when first asked for. */
export function createUnits(
  bundle: ViewBundle,
  errors: Errors,
  options: { readonly helpers: () => Partial<ViewHelpers>; readonly loaded: (unit: ViewUnit) => void },
): (id: string) => ViewUnit {
  const units = new Map<string, { readonly factory: Factory; readonly unit: ViewUnit }>();
  const load = (id: string, factory: Factory): ViewUnit => {
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
    // While an app is being worked on, others may take their places.
    const factory = ownField(bundle.units, id);
    const known = units.get(id);
    if (known && known.factory === factory) return known.unit;
    const unit = load(id, factory);
    units.set(id, { factory, unit });
    options.loaded(unit);
    return unit;
  };
}

type Factory = ViewBundle['units'][string] | undefined;
