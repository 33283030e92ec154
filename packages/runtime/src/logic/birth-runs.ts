import type { BirthRun } from '../protocol/messages.ts';
import { encodeData } from '../protocol/wire.ts';
import type { ExternalClasses } from './tree/external-classes.ts';
import type { Instance } from './tree/instance.ts';
import { RowScope, wayTo, type LogicScope } from './tree/scope.ts';

/** What `node` is for pages, which stand in no template. */
const NO_NODE = -1;

interface Run {
  readonly birth: Omit<BirthRun, 'data' | 'external' | 'ids' | 'keys'>;
  readonly ids: number[];
  readonly keys: string[];
  readonly data: unknown[];
  readonly external: (ExternalClasses | null)[];
}

/** Puts births together that differ in nothing but the row of one list. `births` are in order of id, and so are runs. */
export function toRuns(births: readonly Instance[]): BirthRun[] {
  const runs: Run[] = [];
  const open = new Map<LogicScope, Map<string, Run>>();
  for (const instance of births) {
    const run = runFor(instance, runs, open);
    run.ids.push(instance.id);
    run.data.push(instance.snapshot);
    run.external.push(instance.external ?? null);
    const scope = instance.node?.place.scope;
    if (scope instanceof RowScope) run.keys.push(scope.key);
  }
  return runs.map(({ birth, ids, keys, data, external }) => ({
    ...birth,
    ids,
    ...(birth.list === undefined ? {} : { keys }),
    data: encodeData(data),
    ...(external.some((one) => one) ? { external } : {}),
  }));
}

function runFor(instance: Instance, runs: Run[], open: Map<LogicScope, Map<string, Run>>): Run {
  const { node, owner, definition } = instance;
  const add = (birth: Run['birth']): Run => {
    const run: Run = { birth, ids: [], keys: [], data: [], external: [] };
    runs.push(run);
    return run;
  };
  if (!node || !owner) return add({ owner: 0, way: [], node: NO_NODE, definition: definition.id });
  const { scope } = node.place;
  const birth = { owner: owner.id, node: node.skeleton.node, definition: definition.id };
  if (!(scope instanceof RowScope)) return add({ ...birth, way: wayTo(scope) });
  const { parent, list } = scope;
  let siblings = open.get(parent);
  if (!siblings) open.set(parent, (siblings = new Map()));
  const key = `${list} ${birth.node} ${birth.definition}`;
  let run = siblings.get(key);
  if (!run) siblings.set(key, (run = add({ ...birth, way: wayTo(parent), list })));
  return run;
}
