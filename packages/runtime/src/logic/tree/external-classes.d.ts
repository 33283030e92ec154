import type { BindingPlan } from './binding-plan.ts';
import { type LogicScope } from './scope.ts';
/** Values of external classes by name (spec §11.3). The view gives them the meaning that they have for the owner. */
export type ExternalClasses = Readonly<Record<string, string>>;
/** What the tag gives now; `undefined` when it gives nothing. */
export declare function readExternals({ externals }: BindingPlan, scope: LogicScope): ExternalClasses | undefined;
/** Whether two records have the same fields; also external classes and slot values that are not given at all. */
export declare function areSame(left: object | undefined, right: object | undefined): boolean;
//# sourceMappingURL=external-classes.d.ts.map