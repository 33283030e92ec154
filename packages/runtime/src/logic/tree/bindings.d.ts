import type { SkeletonComponent } from '../../protocol/bundle.ts';
import type { Definition } from '../define/definition.ts';
import type { Runtime } from '../runtime.ts';
import type { BindingPlan } from './binding-plan.ts';
import type { Instance } from './instance.ts';
/** What is known of the values that go from owners to children. */
declare class Bindings {
    /** Parts of snapshots that equal the ones before but were set anew. */
    readonly setAgain: WeakSet<object>;
    readonly plans: WeakMap<SkeletonComponent, Map<Definition, BindingPlan>>;
    /**
     * What bindings give is never changed later and holds nothing that cannot be sent, so it need not be copied. Not so
     * with WXS in skeletons, and with functions in data.
     */
    areImmutable: boolean;
    /** Functions that came from authors' data: expressions must not call them. */
    readonly foreign: WeakSet<object>;
    addForeign(code: object): void;
    /** Functions do not cross to the view, but reach children through their properties. */
    keepFunction(instance: Instance, field: string, value: unknown): void;
}
export declare function bindingsIn(runtime: Runtime): Bindings;
export {};
//# sourceMappingURL=bindings.d.ts.map