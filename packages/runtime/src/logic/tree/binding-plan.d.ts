import type { Bound, BoundPath, SkeletonComponent } from '../../protocol/bundle.ts';
import type { Definition } from '../define/definition.ts';
/** What a component's tag gives to a definition: which attributes are properties, which are external classes. */
export interface BindingPlan {
    readonly properties: readonly AttributeBinding[];
    readonly externals: readonly AttributeBinding[];
    readonly model: ReadonlyMap<string | undefined, BoundPath>;
}
export interface AttributeBinding {
    readonly name: string;
    readonly value: Bound<unknown>;
}
export declare function planBindings(skeleton: SkeletonComponent, definition: Definition): BindingPlan;
//# sourceMappingURL=binding-plan.d.ts.map