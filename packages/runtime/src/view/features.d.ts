import type { ViewHelpers } from '../protocol/generated.ts';
import type { View } from './view.ts';
/** A part of the view that only some apps need. It adds itself to a new view, before anything is drawn. */
export type Feature = (view: View) => void;
/**
 * What an app's view is built from, besides what every app needs. The compiler knows what an app uses and writes an
 * entry that names just that; what is not named is not in the build.
 */
export interface Features {
    readonly features: readonly Feature[];
    /** What emitted templates call, as far as those of the app do. */
    helpers(view: View): Partial<ViewHelpers>;
}
//# sourceMappingURL=features.d.ts.map