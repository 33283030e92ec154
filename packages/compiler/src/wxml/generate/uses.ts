import { childrenOf } from '../ir-children.ts';
import type { IrComponent, IrElement, IrNode, IrUnit } from '../ir.ts';

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
  const nodes = [root, ...templates.map(({ children }) => children)].flatMap((children) => [...allNodes(children)]);
  const tags = nodes.filter((node): node is IrElement | IrComponent => 'on' in node);
  return {
    kinds: new Set(nodes.map(({ type }) => type)),
    events: new Set(tags.flatMap(({ on }) => on.map(({ name }) => name))),
    models: tags.some(({ model }) => model.size > 0),
    changes: tags.some(({ change }) => change.size > 0),
  };
}

function* allNodes(nodes: readonly IrNode[]): Generator<IrNode> {
  for (const node of nodes) {
    yield node;
    for (const children of childrenOf(node)) yield* allNodes(children);
  }
}
