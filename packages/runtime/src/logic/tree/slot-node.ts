import type { SkeletonSlot } from '../../protocol/bundle.ts';
import type { ComponentNode } from './component-node.ts';
import { attach, detach } from './lifecycle.ts';
import { isLive, type Build, type Place, type TreeNode } from './node.ts';
import { ContentScope, evaluate, wayTo } from './scope.ts';

/** A `<slot>`. Content stands below its component's tag, save for dynamic slots, which hold a copy each (spec §11.2). */
export class SlotNode implements TreeNode {
  name: string;
  private scope: ContentScope | undefined;
  private values: Readonly<Record<string, unknown>> | undefined;
  private nodes: readonly TreeNode[] = [];

  constructor(
    private readonly skeleton: SkeletonSlot,
    readonly place: Place,
    private readonly build: Build,
  ) {
    this.name = this.readName();
    this.values = skeleton.values?.(place.scope);
    const { host } = this;
    if (!host) return;
    host.occurrences.add(this);
    this.nodes = this.fill(host);
  }

  update(): void {
    const name = this.readName();
    const isOther = name !== this.name;
    this.name = name;
    const { host } = this;
    if (!host) return;
    const values = this.skeleton.values?.(this.place.scope);
    const isChanged = !areSame(values, this.values);
    this.values = values;
    if (isOther) {
      const old = this.nodes;
      this.nodes = this.fill(host);
      detach(old);
      if (isLive(this.place)) attach(this.nodes);
    } else if (isChanged && this.scope) {
      this.scope.own = values;
      this.updateContent();
    }
  }

  /** The owner of the content has changed. */
  updateContent(): void {
    for (const node of this.nodes) node.update();
  }

  below(): readonly TreeNode[] {
    return this.nodes;
  }

  /** Content belongs to the template it is written in. */
  inTemplate(): readonly TreeNode[] {
    return [];
  }

  leave(): void {
    this.host?.occurrences.delete(this);
  }

  /** The component whose content goes here, when slots of it are dynamic. */
  private get host(): ComponentNode | undefined {
    const { owner } = this.place;
    return owner.definition.options['dynamicSlots'] ? owner.node : undefined;
  }

  private fill(host: ComponentNode): readonly TreeNode[] {
    const { owner, scope } = this.place;
    const way = wayTo(scope);
    const step = { slot: this.skeleton.node, instance: owner.id, ...(way.length > 0 ? { way } : {}) };
    this.scope = new ContentScope(host.place.scope, step, this.values);
    return this.build(host.skeleton.children, {
      owner: host.place.owner,
      unit: host.place.unit,
      scope: this.scope,
      parent: host,
      slot: this.name,
    });
  }

  private readName(): string {
    const name = evaluate(this.skeleton.name, this.place.scope);
    return name === undefined || name === null ? '' : String(name);
  }
}

function areSame(
  left: Readonly<Record<string, unknown>> | undefined,
  right: Readonly<Record<string, unknown>> | undefined,
): boolean {
  if (!left || !right) return left === right;
  const names = Object.keys(right);
  return names.length === Object.keys(left).length && names.every((name) => Object.is(left[name], right[name]));
}
