import { ownField } from '../../protocol/json.ts';
import type { BindingPlan } from './binding-plan.ts';
import { evaluate, type LogicScope } from './scope.ts';

/** Values of external classes by name (spec §11.3). The view gives them the meaning that they have for the owner. */
export type ExternalClasses = Readonly<Record<string, string>>;

/** What the tag gives now; `undefined` when it gives nothing. */
export function readExternals({ externals }: BindingPlan, scope: LogicScope): ExternalClasses | undefined {
  if (externals.length === 0) return undefined;
  return Object.fromEntries(externals.map(({ name, value }) => [name, classText(evaluate(value, scope))]));
}

/** Whether two records have the same fields; also external classes and slot values that are not given at all. */
export function areSame(left: object | undefined, right: object | undefined): boolean {
  const entries = Object.entries(right ?? {});
  return (
    entries.length === Object.keys(left ?? {}).length &&
    entries.every(([name, value]) => Object.is(ownField(left, name), value))
  );
}

function classText(value: unknown): string {
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}
