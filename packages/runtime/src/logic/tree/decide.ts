import type { Scope } from '../../protocol/bundle.ts';
import type { LogicHelpers } from '../../protocol/generated.ts';
import type { Json } from '../../protocol/json.ts';
import type { ScopeDecisions } from '../../protocol/messages.ts';
import type { Runtime } from '../runtime.ts';
import { takeSnapshot } from '../snapshot/take.ts';
import type { Instance } from './instance.ts';
import { ownerOf, wayTo, type LogicScope } from './scope.ts';

/**
 * What skeletons ask WXS to decide: the view is told and does not ask itself (design §3). What is the same in all of a
 * component goes the way of its data, but authors do not see it; the rest is kept with the scope, as long as that lives.
 */
export const decide: LogicHelpers['decide'] = (scope, decision, value) => {
  const owner = ownerOf(scope as LogicScope);
  const taken =
    typeof decision === 'string' ? decideField(owner, decision, value) : inScope(owner, scope, decision, value);
  return taken as typeof value;
};

function decideField(owner: Instance, field: string, value: unknown): Json {
  const { definition, runtime, snapshot } = owner;
  const before = snapshot[field];
  const taken = takeSnapshot(before, value, undefined, definition.keys?.below(field));
  if (Object.is(taken, before)) return taken;
  owner.snapshot = { ...snapshot, [field]: taken };
  runtime.flush.changed(owner);
  return taken;
}

function inScope(owner: Instance, scope: Scope, number: number, value: unknown): Json {
  const { runtime } = owner;
  const { made, changed } = runtime.service(createDecisions);
  const values = made.get(scope) ?? {};
  const before = values[number];
  const taken = takeSnapshot(before, value);
  if (Object.is(taken, before) && number in values) return taken;
  made.set(scope, values);
  values[number] = taken;
  const numbers = changed.get(scope as LogicScope) ?? new Set();
  changed.set(scope as LogicScope, numbers.add(number));
  runtime.flush.changed(owner);
  return taken;
}

interface Decisions {
  readonly made: WeakMap<Scope, Record<number, Json>>;
  /** What the view has not been told of. */
  readonly changed: Map<LogicScope, Set<number>>;
}

function createDecisions(runtime: Runtime): Decisions {
  const made: Decisions['made'] = new WeakMap();
  const changed: Decisions['changed'] = new Map();
  runtime.flushParts.push((isShown) => {
    const decisions: ScopeDecisions[] = [];
    for (const [scope, numbers] of changed) {
      const owner = ownerOf(scope);
      if (owner.state !== 'detached' && !isShown(owner)) continue;
      changed.delete(scope);
      if (owner.state === 'detached') continue;
      const values = Object.fromEntries([...numbers].map((number) => [number, made.get(scope)![number]]));
      decisions.push({ owner: owner.id, way: wayTo(scope), values });
    }
    return { decisions };
  });
  return { made, changed };
}
