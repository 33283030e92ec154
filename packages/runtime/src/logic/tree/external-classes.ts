import type { BindingPlan } from './binding-plan.ts';
import { evaluate, type LogicScope } from './scope.ts';

/** Values of external classes by name (spec §11.3). The view gives them the meaning that they have for the owner. */
export type ExternalClasses = Readonly<Record<string, string>>;

/** What the tag gives now; `undefined` when it gives nothing. */
export function readExternals({ externals }: BindingPlan, scope: LogicScope): ExternalClasses | undefined {
  if (externals.length === 0) return undefined;
  return Object.fromEntries(externals.map(({ name, value }) => [name, classText(evaluate(value, scope))]));
}

export function areSameExternals(left: ExternalClasses | undefined, right: ExternalClasses | undefined): boolean {
  if (!left || !right) return left === right;
  return Object.keys(right).every((name) => left[name] === right[name]);
}

function classText(value: unknown): string {
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}
