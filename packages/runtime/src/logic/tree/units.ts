import type { SkeletonUnit } from '../../protocol/bundle.ts';
import { ownField } from '../../protocol/json.ts';
import type { Runtime } from '../runtime.ts';

/** The skeletons of a unit, made when they are first needed. */
export function unitOf(runtime: Runtime, id: string | undefined): SkeletonUnit | undefined {
  const units = runtime.service(createUnits);
  if (id === undefined) return undefined;
  if (!units.has(id)) units.set(id, ownField(runtime.bundle.units, id)?.(runtime.helpers));
  return units.get(id);
}

function createUnits(): Map<string, SkeletonUnit | undefined> {
  return new Map();
}
