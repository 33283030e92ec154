import type { IrNode } from './ir.ts';

/** What stands below a node, by the branches, slots or rows it belongs to. */
export function childrenOf(node: IrNode): readonly (readonly IrNode[])[] {
  switch (node.type) {
    case 'element':
    case 'list':
      return [node.children];
    case 'component':
      return node.content.map(({ children }) => children);
    case 'if':
      return node.branches.map(({ children }) => children);
    default:
      return [];
  }
}
