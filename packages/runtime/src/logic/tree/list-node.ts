import type { SkeletonList } from '../../protocol/bundle.ts';
import { listEntries, listKeys, type ListEntries } from '../../protocol/list-key.ts';
import { attach, detach, move } from './lifecycle.ts';
import { findStaying } from './longest-run.ts';
import { isLive, updateAll, type Build, type Place, type TreeNode } from './node.ts';
import { RowScope } from './scope.ts';

interface Row {
  readonly scope: RowScope;
  readonly nodes: readonly TreeNode[];
}

/** `wx:for`: rows follow their key, or stay at their position without one (spec §6). */
export class ListNode implements TreeNode {
  private value: unknown;
  private rows: readonly Row[] = [];

  constructor(
    private readonly skeleton: SkeletonList,
    readonly place: Place,
    private readonly build: Build,
  ) {
    this.value = skeleton.items(place.scope);
    const entries = listEntries(this.value);
    this.rows = this.keysOf(entries).map((key, index) => this.makeRow(key, entries, index));
  }

  update(): void {
    const value = this.skeleton.items(this.place.scope);
    if (value === this.value && !this.skeleton.outer) return;
    this.value = value;
    const { owner } = this.place;
    owner.building++;
    this.takeEntries(listEntries(value));
    owner.building--;
  }

  private takeEntries(entries: ListEntries): void {
    const keys = this.keysOf(entries);
    const { rows } = this;
    if (this.skeleton.key === undefined) this.resize(keys, entries);
    else if (keys.length === rows.length && keys.every((key, index) => key === rows[index]!.scope.key)) {
      rows.forEach((row, index) => this.updateRow(row, entries, index));
    } else this.reorder(keys, entries);
  }

  below(): readonly TreeNode[] {
    return this.rows.flatMap(({ nodes }) => nodes);
  }

  private keysOf({ items }: ListEntries): readonly string[] {
    const { key } = this.skeleton;
    return key === undefined ? Array.from(items, (_, index) => String(index)) : listKeys(items, key);
  }

  private makeRow(key: string, { items, indexes }: ListEntries, index: number): Row {
    const { build, place, skeleton } = this;
    const scope = new RowScope(place.scope, skeleton.list, key, items[index], indexes[index]!);
    return { scope, nodes: build(skeleton.children, { ...place, scope }) };
  }

  private updateRow({ scope, nodes }: Row, { items, indexes }: ListEntries, at: number): void {
    const item = items[at];
    const index = indexes[at]!;
    if (item === scope.item && index === scope.index && !this.skeleton.outer) return;
    scope.item = item;
    scope.index = index;
    updateAll(nodes);
  }

  /** Without keys only the end grows or shrinks, after the rows that stay were updated. */
  private resize(keys: readonly string[], entries: ListEntries): void {
    const old = this.rows;
    const kept = old.slice(0, keys.length);
    kept.forEach((row, index) => this.updateRow(row, entries, index));
    const added = keys.slice(old.length).map((key, index) => this.makeRow(key, entries, old.length + index));
    this.rows = [...kept, ...added];
    for (const { nodes } of old.slice(keys.length)) detach(nodes);
    if (isLive(this.place)) for (const { nodes } of added) attach(nodes);
  }

  /** New rows are made first; then, in the new order, rows that are gone leave, others are attached, moved or just updated. */
  private reorder(keys: readonly string[], entries: ListEntries): void {
    const old = this.rows;
    const positions = new Map(old.map(({ scope }, position) => [scope.key, position]));
    const oldPositions = keys.map((key) => positions.get(key) ?? -1);
    this.rows = keys.map((key, index) => old[oldPositions[index]!] ?? this.makeRow(key, entries, index));
    const staying = findStaying(oldPositions);
    const kept = new Set(oldPositions);
    let passed = 0;
    const leave = (end: number): void => {
      for (; passed < end; passed++) if (!kept.has(passed)) detach(old[passed]!.nodes);
    };
    const live = isLive(this.place);
    const nextStaying = nextStayingPositions(oldPositions, staying, old.length);
    this.rows.forEach((row, index) => {
      leave(nextStaying[index]!);
      if (oldPositions[index] === -1) {
        if (live) attach(row.nodes);
        return;
      }
      if (live && !staying.has(index)) move(row.nodes);
      this.updateRow(row, entries, index);
    });
    leave(old.length);
  }
}

/** For each new index: the old position of the first staying row from there on. */
function nextStayingPositions(oldPositions: readonly number[], staying: ReadonlySet<number>, end: number): number[] {
  const next: number[] = [];
  let position = end;
  for (let index = oldPositions.length - 1; index >= 0; index--) {
    if (staying.has(index)) position = oldPositions[index]!;
    next[index] = position;
  }
  return next;
}
