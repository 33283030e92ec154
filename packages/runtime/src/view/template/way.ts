import type { WayStep } from '../../protocol/messages.ts';
import type { Instance } from './instance.ts';
import { RowScope, ViewScope } from './scope.ts';

/** A birth's way (design §3): every step finds its scope or makes it. `undefined`: through an instance that is gone. */
export function scopeAt(
  start: ViewScope,
  way: readonly WayStep[],
  find: (id: number) => Instance | undefined,
): ViewScope | undefined {
  let scope: ViewScope | undefined = start;
  for (const step of way) {
    if (!scope) return undefined;
    if ('list' in step) scope = rowAt(scope, step.list, step.key);
    else if ('use' in step) scope = useAt(scope, step.use);
    else scope = slotAt(scope, step, find);
  }
  return scope;
}

export function rowAt(scope: ViewScope, list: number, key: string): RowScope {
  const drawn = scope.lists?.[list]?.rowAt(key);
  if (drawn) return drawn;
  const rows = pendingRows(scope, list);
  let row = rows.get(key);
  if (!row) rows.set(key, (row = new RowScope(scope, key)));
  return row;
}

/** Rows of a list that are known and not drawn by it alone. */
export function pendingRows(scope: ViewScope, list: number): Map<string, RowScope> {
  const lists = (scope.pending ??= new Map());
  let rows = lists.get(list);
  if (!rows) lists.set(list, (rows = new Map()));
  return rows;
}

/** Scope of a `<template is>`: no way up, data and unit are set when it is drawn. */
export function useAt(scope: ViewScope, node: number): ViewScope {
  const uses = (scope.uses ??= new Map());
  let use = uses.get(node);
  if (!use)
    uses.set(node, (use = new ViewScope(scope.instance, scope.unit, Object.create(null) as Record<string, unknown>)));
  return use;
}

function slotAt(
  owner: ViewScope,
  { slot, instance, way = [] }: Extract<WayStep, { slot: number }>,
  find: (id: number) => Instance | undefined,
): ViewScope | undefined {
  const receiver = find(instance);
  const place = receiver && scopeAt(receiver.scope, way, find);
  return place && occurrenceAt(place, slot, owner);
}

/**
 * What stands in one occurrence of a dynamic slot: reads like the owner's scope, with instances, lists and slot
 * values of its own.
 */
export function occurrenceAt(place: ViewScope, slot: number, owner: ViewScope): ViewScope {
  const known = place.occurrences?.get(slot);
  if (known) return known;
  const occurrence = Object.assign(Object.create(owner) as ViewScope, {
    given: undefined,
    kids: undefined,
    places: undefined,
    lists: undefined,
    pending: undefined,
    uses: undefined,
    occurrences: undefined,
  });
  owner.instance.hasOccurrences = true;
  (place.occurrences ??= new Map()).set(slot, occurrence);
  return occurrence;
}
