import type { ViewBundle, ViewUnit } from '../protocol/bundle.ts';
import type { ViewHelpers } from '../protocol/generated.ts';
import type { Errors } from './errors.ts';
/** Access to the bundle's templates, each made when first asked for. */
export declare function createUnits(bundle: ViewBundle, errors: Errors, options: {
    readonly helpers: () => Partial<ViewHelpers>;
    readonly loaded: (unit: ViewUnit) => void;
}): (id: string) => ViewUnit;
//# sourceMappingURL=units.d.ts.map