import type { SkeletonComponent } from '../../protocol/bundle.ts';
import { ownField } from '../../protocol/json.ts';
import type { Definition } from '../define/definition.ts';
import { isFunction } from '../define/part.ts';
import type { Runtime } from '../runtime.ts';
import type { BindingPlan } from './binding-plan.ts';
import type { Instance } from './instance.ts';

/** What is known of the values that go from owners to children. */
class Bindings {
  /** Parts of snapshots that equal the ones before but were set anew. */
  readonly setAgain = new WeakSet<object>();
  readonly plans = new WeakMap<SkeletonComponent, Map<Definition, BindingPlan>>();
  /**
   * What bindings give is never changed later and holds nothing that cannot be sent, so it need not be copied. Not so
   * with WXS in skeletons, and with functions in data.
   */
  areImmutable = true;
  /** Functions that came from authors' data: expressions must not call them. */
  readonly foreign = new WeakSet<object>();

  addForeign(code: object): void {
    this.areImmutable = false;
    this.foreign.add(code);
  }

  /** Functions do not cross to the view, but reach children through their properties. */
  keepFunction(instance: Instance, field: string, value: unknown): void {
    const { functions } = instance;
    if (isFunction(value)) {
      this.addForeign(value);
      instance.functions = { ...functions, [field]: value };
    } else if (ownField(functions, field)) {
      const { [field]: _, ...others } = functions!;
      instance.functions = others;
    }
  }
}

const create = (): Bindings => new Bindings();

export function bindingsIn(runtime: Runtime): Bindings {
  return runtime.service(create);
}
