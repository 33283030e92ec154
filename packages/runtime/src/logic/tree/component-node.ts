import type { Scope, SkeletonComponent } from '../../protocol/bundle.ts';
import type { Definition } from '../define/definition.ts';
import { update, type Write } from '../set-data.ts';
import { isEqual } from '../snapshot/equal.ts';
import type { Json } from '../../protocol/json.ts';
import { planBindings, type BindingPlan } from './binding-plan.ts';
import { areSameExternals, readExternals } from './external-classes.ts';
import { createInstance, type Instance } from './instance.ts';
import { TagNode, type Build, type Place, type TreeNode } from './node.ts';
import type { SlotNode } from './slot-node.ts';
import { evaluate } from './scope.ts';

/** A component in its owner's template: binds its properties and holds the content that it is given. */
export class ComponentNode extends TagNode {
  override readonly instance: Instance;
  /** Dynamic slots in the component's template, each with its own copy of the content. */
  readonly occurrences = new Set<SlotNode>();
  private readonly plan: BindingPlan;
  /** What each binding gave last, before conversion. */
  private readonly given: unknown[];
  private readonly children: readonly TreeNode[];

  constructor(
    readonly skeleton: SkeletonComponent,
    place: Place,
    build: Build,
    definition: Definition,
    generics: ReadonlyMap<string, string> | undefined,
  ) {
    super(place);
    const { owner, scope, unit } = place;
    this.plan = planOf(skeleton, definition, owner);
    this.instance = createInstance({ runtime: owner.runtime, definition, node: this, generics });
    this.instance.external = readExternals(this.plan, scope);
    this.given = this.plan.properties.map(({ value }) => evaluate(value, scope));
    const writes = this.plan.properties.map(({ name }, index) => ({ path: [name], value: this.given[index] }));
    if (writes.length > 0) update(this.instance, writes, 'owner');
    this.children = definition.options['dynamicSlots']
      ? []
      : build(skeleton.children, { owner, unit, scope, parent: this });
  }

  update(): void {
    const { instance, plan } = this;
    const writes: Write[] = [];
    plan.properties.forEach(({ name, value }, index) => {
      if (typeof value === 'function' && this.take(index, value as (scope: Scope) => unknown)) {
        writes.push({ path: [name], value: this.given[index] });
      }
    });
    if (plan.externals.length > 0) this.updateExternals();
    if (writes.length > 0) update(instance, writes, 'owner');
    for (const child of this.children) child.update();
    for (const slot of this.occurrences) slot.updateContent();
  }

  below(): readonly TreeNode[] {
    return this.children;
  }

  override inTemplate(): readonly TreeNode[] {
    return this.occurrences.size === 0 ? this.children : [...this.occurrences].flatMap((slot) => slot.below());
  }

  /** Where the owner's data takes what the component sets itself (spec §9.4). */
  modelPath(property: string): readonly (string | number)[] | undefined {
    return this.plan.model.get(property)?.(this.place.scope);
  }

  /** Whether a binding gives something else than last time. Equal objects made anew by the expression are the same. */
  private take(index: number, value: (scope: Scope) => unknown): boolean {
    const now = value(this.place.scope);
    const last = this.given[index];
    if (Object.is(now, last)) return false;
    const isSetAgain = typeof now === 'object' && now !== null && this.place.owner.runtime.setAgain.has(now);
    if (!isSetAgain && isEqual(last as Json, now as Json)) return false;
    this.given[index] = now;
    return true;
  }

  private updateExternals(): void {
    const external = readExternals(this.plan, this.place.scope);
    if (areSameExternals(this.instance.external, external)) return;
    this.instance.external = external;
    this.instance.runtime.flush.restyle(this.instance);
  }
}

/** The plan of a tag, made once: a list has as many nodes as rows, but one skeleton. */
function planOf(skeleton: SkeletonComponent, definition: Definition, { runtime }: Instance): BindingPlan {
  let plans = runtime.plans.get(skeleton);
  if (!plans) runtime.plans.set(skeleton, (plans = new Map()));
  let plan = plans.get(definition);
  if (!plan) plans.set(definition, (plan = planBindings(skeleton, definition)));
  return plan;
}
