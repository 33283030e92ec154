import { eachOfChildren } from '../ir-children.ts';
import type { IrNode, IrUnit } from '../ir.ts';

/** What a template uses of the runtime, besides the helpers that its code calls. */
export interface TemplateUses {
  /** Types of its nodes. */
  readonly kinds: ReadonlySet<IrNode['type']>;
  /** Types of events that it binds. */
  readonly events: ReadonlySet<string>;
  /** Two-way bindings. */
  readonly models: boolean;
  /** `change:prop` handlers. */
  readonly changes: boolean;
}

export function findTemplateUses({ root = [], templates }: IrUnit): TemplateUses {
  const uses = { kinds: new Set<IrNode['type']>(), events: new Set<string>(), models: false, changes: false };
  const visit = (nodes: readonly IrNode[]): void => {
    for (const node of nodes) {
      uses.kinds.add(node.type);
      if (node.type === 'element' || node.type === 'component') {
        for (const { name } of node.on) uses.events.add(name);
        uses.models ||= node.model.size > 0;
        uses.changes ||= node.change.size > 0;
      }
      eachOfChildren(node, visit);
    }
  };
  visit(root);
  for (const { children } of templates) visit(children);
  return uses;
}
