import type { LogicBundle, SkeletonUnit } from '../../protocol/bundle.ts';
import { ownField } from '../../protocol/json.ts';
import type { Runtime } from '../runtime.ts';

/** The skeletons of a unit, made when they are first needed, and anew when the bundle has another one. */
export function unitOf(runtime: Runtime, id: string | undefined): SkeletonUnit | undefined {
  const units = runtime.service(createUnits);
  const create = id === undefined ? undefined : ownField(runtime.bundle.units, id);
  if (!create) return undefined;
  if (!units.has(create)) units.set(create, create(runtime.helpers));
  return units.get(create);
}

function createUnits(): Map<LogicBundle['units'][string], SkeletonUnit> {
  return new Map();
}
