import { eachOfChildren } from '../ir-children.ts';
import type { IrNode, IrUnit, Value } from '../ir.ts';
import { stringLiteral } from './literal.ts';

/**
 * What only the worker decides: conditions, lists, and names of templates and slots that ask WXS, where components or
 * slots depend on them. A WXS module may have state or look at the time, so that two threads that ask it need not get
 * the same answer (design §3). The worker tells the view what it got.
 */
export type Decisions = ReadonlyMap<Value, Decision>;

/** A name: a field of the component's data that authors cannot name. A number: kept with the scope it was made in. */
export type Decision = `#${number}` | number;

const none: Decisions = new Map();

export function findDecisions(unit: Pick<IrUnit, 'root' | 'templates' | 'references' | 'modules'>): Decisions {
  if (unit.modules.size === 0) return none;
  const { root = [], templates, references } = unit;
  const leads = leadingTemplates(templates, references);
  const found = new Map<Value, Decision>();
  const note = (value: Value | undefined, isField: boolean): void => {
    if (typeof value === 'object' && value.wxs) found.set(value, isField ? `#${found.size}` : found.size);
  };
  walk(root, true, leads, note);
  for (const { children } of templates) walk(children, false, leads, note);
  return found;
}

/** Own templates that lead to a component or slot; of those of other files it is not known, so they count. */
function leadingTemplates(templates: IrUnit['templates'], references: IrUnit['references']): ReadonlySet<string> {
  const leads = new Set(references.keys());
  for (let size = -1; size < leads.size;) {
    size = leads.size;
    for (const { name, children } of templates) if (walk(children, false, leads, () => {})) leads.add(name);
  }
  return leads;
}

/**
 * Whether some of the nodes leads to a component or slot. Notes what such nodes depend on; `isRoot`: what is here is drawn
 * in the root scope, once.
 */
function walk(
  nodes: readonly IrNode[],
  isRoot: boolean,
  leading: ReadonlySet<string>,
  note: (value: Value | undefined, isField: boolean) => void,
): boolean {
  let leads = false;
  for (const node of nodes) {
    if (node.type === 'text') continue;
    let isLead = node.type === 'component' || node.type === 'slot';
    if (node.type === 'use') isLead = typeof node.is !== 'string' || leading.has(node.is);
    const isRootInside = isRoot && node.type !== 'list' && node.type !== 'component';
    eachOfChildren(node, (children) => {
      isLead = walk(children, isRootInside, leading, note) || isLead;
    });
    if (!isLead) continue;
    leads = true;
    if (node.type === 'if') for (const { test } of node.branches) note(test, isRoot);
    else if (node.type === 'list') note(node.items, isRoot);
    else if (node.type === 'use') note(node.is, isRoot);
    else if (node.type === 'slot') note(node.name, isRoot);
  }
  return leads;
}

/** How the view reads a decision. */
export function decidedCode(decision: Decision): string {
  return typeof decision === 'number' ? `decided(s, ${decision})` : `s.data[${stringLiteral(decision)}]`;
}

/** How the worker makes one. */
export function decideCode(decision: Decision, code: string): string {
  return `decide(s, ${typeof decision === 'number' ? decision : stringLiteral(decision)}, ${code})`;
}

/** Lists that were decided in the root scope, by their field: they are compared by key like other lists. */
export function decidedKeys({ root = [] }: Pick<IrUnit, 'root'>, decisions: Decisions): Map<string, string> {
  const keys = new Map<string, string>();
  const visit = (nodes: readonly IrNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'list' && node.key !== undefined && node.key !== '*this') {
        const decision = decisions.get(node.items);
        if (typeof decision === 'string') keys.set(decision, node.key);
      }
      eachOfChildren(node, visit);
    }
  };
  if (decisions.size > 0) visit(root);
  return keys;
}
