import type { LogicBundle, LogicHelpers, Scope } from '@heddle/runtime/protocol';

/** What skeletons decide with the help of WXS (design: the view is told), by the name or number of the decision. */
export type Decisions = ReadonlyMap<string | number, (scope: Scope) => unknown>;

const none: Decisions = new Map();

/** Finds the decisions of a unit in its skeleton, so that they can be made without a worker. */
export function decisionsOf(unit: LogicBundle['units'][string] | undefined, helpers: LogicHelpers): Decisions {
  if (!unit) return none;
  const found = new Map<string | number, (scope: Scope) => unknown>();
  const visit = (value: unknown): void => {
    if (typeof value === 'function') {
      const key = /\bdecide\(s, (\d+|"[^"]*"),/.exec(String(value))?.[1];
      if (key !== undefined) found.set(JSON.parse(key) as string | number, value as (scope: Scope) => unknown);
    } else if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(visit);
    }
  };
  visit(unit(helpers));
  return found;
}
