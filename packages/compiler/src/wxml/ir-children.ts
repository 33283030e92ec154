import type { IrNode } from './ir.ts';

/** Visits what stands below a node, by the branches, slots or rows it belongs to. */
export function eachOfChildren(node: IrNode, visit: (children: readonly IrNode[]) => void): void {
  switch (node.type) {
    case 'element':
    case 'list':
    case 'slotted':
      return visit(node.children);
    case 'component':
      for (const { children } of node.content) visit(children);
      return;
    case 'if':
      for (const { children } of node.branches) visit(children);
  }
}
