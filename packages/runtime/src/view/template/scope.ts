import type { ChildPart } from 'lit/html.js';
import type { Scope, ViewUnit } from '../../protocol/bundle.ts';
import type { ChildDirective } from './child.ts';
import type { Instance } from './instance.ts';
import type { ListDirective } from './list.ts';
import type { PlacedRow } from './list-order.ts';

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
  /**
   * Rows that births have addressed before their list was drawn: list → key → row. Those of a list that several slots
   * show stay here.
   */
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
export class RowScope extends ViewScope implements PlacedRow {
  part: ChildPart | undefined = undefined;
  /** Values of what the row uses from outside, as last drawn. */
  out: readonly unknown[] | undefined = undefined;
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
