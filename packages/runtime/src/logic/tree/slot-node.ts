import type { SkeletonSlot } from '../../protocol/bundle.ts';
import type { ComponentNode } from './component-node.ts';
import { areSame } from './external-classes.ts';
import { replace } from './lifecycle.ts';
import { nameText, updateAll, type Build, type Place, type TreeNode } from './node.ts';
import { ContentScope, evaluate, wayTo, type LogicScope } from './scope.ts';

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
    this.host?.occurrences.add(this);
    this.nodes = this.fill();
  }

  update(): void {
    const { nodes, place, skeleton, values } = this;
    const name = this.readName();
    const isOther = name !== this.name;
    this.name = name;
    this.values = skeleton.values?.(place.scope);
    if (isOther) {
      this.nodes = this.fill();
      replace(place, nodes, this.nodes);
    } else if (this.scope && !areSame(values, this.values)) {
      this.scope.own = this.values;
      this.updateContent();
    }
  }

  /** The owner of the content has changed. */
  updateContent(): void {
    updateAll(this.nodes);
  }

  below(): readonly TreeNode[] {
    return this.nodes;
  }

  /** Content belongs to the template it is written in. */
  inTemplate(): readonly TreeNode[] {
    return [];
  }

  /** Whether a piece of content stands in this occurrence. */
  holds({ place }: TreeNode): boolean {
    let at: LogicScope | undefined = place.scope;
    while (at && at !== this.scope) at = at.parent;
    return at !== undefined;
  }

  leave(): void {
    this.host?.occurrences.delete(this);
  }

  /** The component whose content goes here, when slots of it are dynamic. */
  private get host(): ComponentNode | undefined {
    const { owner } = this.place;
    return owner.definition.options['dynamicSlots'] ? owner.node : undefined;
  }

  private fill(): readonly TreeNode[] {
    const { host } = this;
    if (!host) return [];
    const { owner, scope } = this.place;
    const way = wayTo(scope);
    const step = { slot: this.skeleton.node, instance: owner.id, ...(way.length > 0 && { way }) };
    this.scope = new ContentScope(host.place.scope, step, this.values);
    const place = { owner: host.place.owner, unit: host.place.unit, scope: this.scope };
    return this.build(host.skeleton.children, { ...place, parent: host, slot: this.name });
  }

  private readName(): string {
    return nameText(evaluate(this.skeleton.name, this.place.scope));
  }
}
