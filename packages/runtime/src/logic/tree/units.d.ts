import type { SkeletonUnit } from '../../protocol/bundle.ts';
import type { Runtime } from '../runtime.ts';
/** The skeletons of a unit, made when they are first needed. */
export declare function unitOf(runtime: Runtime, id: string | undefined): SkeletonUnit | undefined;
//# sourceMappingURL=units.d.ts.map