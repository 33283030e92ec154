import type { SkeletonComponent } from '../../protocol/bundle.ts';
import type { Json } from '../../protocol/json.ts';
import { updateComponent } from '../component-update.ts';
import type { Definition } from '../define/definition.ts';
import type { Write } from '../set-data.ts';
import { isEqual } from '../snapshot/equal.ts';
import { planBindings, type BindingPlan } from './binding-plan.ts';
import { bindingsIn } from './bindings.ts';
import { areSame, readExternals } from './external-classes.ts';
import { createInstance, type Instance } from './instance.ts';
import { TagNode, updateAll, type Build, type Place, type TreeNode } from './node.ts';
import { resolveGenerics } from './resolve.ts';
import type { SlotNode } from './slot-node.ts';
import { evaluate } from './scope.ts';

/** A component in its owner's template: binds its properties and holds the content that it is given. */
export class ComponentNode extends TagNode {
  declare readonly skeleton: SkeletonComponent;
  override readonly instance: Instance;
  /** Dynamic slots in the component's template, each with its own copy of the content. */
  readonly occurrences = new Set<SlotNode>();
  private readonly plan: BindingPlan;
  /** What each binding gave last, before conversion. */
  private readonly given: unknown[] = [];
  private readonly children: readonly TreeNode[];

  constructor(skeleton: SkeletonComponent, place: Place, build: Build, definition: Definition) {
    super(skeleton, place);
    const { runtime } = place.owner;
    this.plan = planOf(skeleton, definition, place);
    const generics = resolveGenerics(place.owner, skeleton);
    this.instance = createInstance({ runtime, definition, node: this, generics });
    this.instance.external = readExternals(this.plan, place.scope);
    this.bind();
    this.children = definition.options['dynamicSlots'] ? [] : build(skeleton.children, { ...place, parent: this });
  }

  update(): void {
    const { instance, plan, place } = this;
    if (plan.externals.length > 0) {
      const external = readExternals(plan, place.scope);
      if (!areSame(instance.external, external)) {
        instance.external = external;
        instance.runtime.flush.changed(instance);
      }
    }
    this.bind();
    updateAll(this.children);
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

  /** Sets the properties whose bindings give something else than last time; the first time, all. */
  private bind(): void {
    const { given, instance, place, plan } = this;
    const writes = plan.properties.flatMap(({ name, value }, index): Write[] => {
      const now = evaluate(value, place.scope);
      if (index < given.length && !isOther(instance, given[index], now)) return [];
      given[index] = now;
      return [{ path: [name], value: now }];
    });
    if (writes.length > 0) updateComponent(instance, writes, 'owner');
  }
}

/** Equal objects made anew by an expression are the same, unless they were set anew. */
function isOther({ runtime }: Instance, last: unknown, now: unknown): boolean {
  if (Object.is(now, last)) return false;
  const isSetAgain = typeof now === 'object' && now !== null && bindingsIn(runtime).setAgain.has(now);
  return isSetAgain || !isEqual(last as Json, now as Json);
}

/** The plan of a tag, made once: a list has as many nodes as rows, but one skeleton. */
function planOf(skeleton: SkeletonComponent, definition: Definition, { owner, scope }: Place): BindingPlan {
  const { plans } = bindingsIn(owner.runtime);
  const known = plans.get(skeleton) ?? new Map<Definition, BindingPlan>();
  plans.set(skeleton, known);
  const plan = known.get(definition) ?? planBindings(skeleton, definition, scope);
  known.set(definition, plan);
  return plan;
}
