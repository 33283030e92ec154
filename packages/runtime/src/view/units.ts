import type { ViewBundle, ViewUnit } from '../protocol/bundle.ts';
import type { ViewHelpers } from '../protocol/generated.ts';
import type { Errors } from './errors.ts';

/** The bundle's templates, each made when first asked for. */
export interface Units {
  /** Some unit seen so far has `change:` handlers. */
  readonly haveChangeHandlers: boolean;
  /** An unknown or broken unit is reported and draws nothing. */
  get(id: string): ViewUnit;
  /** A template by the name that a unit knows it under; follows references to other files. */
  template(unit: ViewUnit, name: string): Template | undefined;
}

export interface Template {
  readonly unit: ViewUnit;
  readonly render: (scope: Parameters<NonNullable<ViewUnit['render']>>[0]) => unknown;
}

/** References may form rings; a name that is only passed on and on is nobody's. */
const MAX_REFERENCES = 50;

export function createUnits(
  bundle: ViewBundle,
  errors: Errors,
  options: { readonly helpers: () => ViewHelpers; readonly loaded: (unit: ViewUnit) => void },
): Units {
  const units = new Map<string, ViewUnit>();
  const load = (id: string): ViewUnit => {
    try {
      const factory = Object.hasOwn(bundle.units, id) ? bundle.units[id] : undefined;
      if (factory) return factory(options.helpers());
      errors.report('view/unknown-unit', id);
    } catch (cause) {
      errors.report('view/draw-failed', id, cause);
    }
    return { nodes: [], lists: [] };
  };
  let haveChangeHandlers = false;
  const get = (id: string): ViewUnit => {
    let unit = units.get(id);
    if (!unit) {
      units.set(id, (unit = load(id)));
      haveChangeHandlers ||= unit.nodes.some((node) => node?.change);
      options.loaded(unit);
    }
    return unit;
  };
  const template = (start: ViewUnit, startName: string): Template | undefined => {
    let unit = start;
    let name = startName;
    for (let step = 0; step < MAX_REFERENCES; step++) {
      const found = unit.templates && Object.hasOwn(unit.templates, name) ? unit.templates[name] : undefined;
      if (!found) return undefined;
      if (typeof found === 'function') return { unit, render: found };
      unit = get(found.unit);
      name = found.name;
    }
    return undefined;
  };
  return {
    get,
    template,
    get haveChangeHandlers() {
      return haveChangeHandlers;
    },
  };
}
