import type { ChildPart } from 'lit/html.js';
import type { Scope, ViewUnit } from '../protocol/bundle.ts';
import type { WayStep } from '../protocol/messages.ts';
import type { ChildDirective } from './child.ts';
import type { Instance } from './instance.ts';
import type { ListDirective } from './list.ts';

/**
 * What a stretch of template reads, and what stands in it. Scopes are made by whoever comes first: a birth that
 * addresses one, or the directive that draws it.
 */
export class ViewScope implements Scope {
  up: ViewScope | undefined = undefined;
  item: unknown = undefined;
  index: number | string | undefined = undefined;
  /** Slot values given to this occurrence of a dynamic slot. */
  given: Readonly<Record<string, unknown>> | undefined = undefined;
  /** Component instances by node, and the places that show them. */
  kids: Map<number, Instance> | undefined = undefined;
  places: Map<number, ChildDirective> | undefined = undefined;
  /** The list directives drawn last; one that a condition took away stays until another takes its place. */
  lists: (ListDirective | undefined)[] | undefined = undefined;
  /** Rows that births have addressed before their list was drawn: list → key → row. */
  pending: Map<number, Map<string, RowScope>> | undefined = undefined;
  uses: Map<number, ViewScope> | undefined = undefined;
  occurrences: Map<number, ViewScope> | undefined = undefined;

  constructor(
    /** The component whose template this is. */
    readonly instance: Instance,
    /** The file whose numbers nodes and lists have. */
    public unit: ViewUnit,
    public data: Readonly<Record<string, unknown>>,
  ) {}

  get values(): Readonly<Record<string, unknown>> | undefined {
    return this.given ?? this.up?.values;
  }
}

/** One row of a list: its scope and its place in the DOM. */
export class RowScope extends ViewScope {
  part: ChildPart | undefined = undefined;
  /** Values of what the row uses from outside, as last drawn. */
  out: readonly unknown[] | undefined = undefined;
  /** Position before a change of order, for the time of that change. */
  at = -1;

  constructor(
    up: ViewScope,
    /** Derived key: unique in the list. */
    public key: string,
  ) {
    super(up.instance, up.unit, up.data);
    this.up = up;
  }
}

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
  const lists = (scope.pending ??= new Map());
  let rows = lists.get(list);
  if (!rows) lists.set(list, (rows = new Map()));
  let row = rows.get(key);
  if (!row) rows.set(key, (row = new RowScope(scope, key)));
  return row;
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
