import type { IrContent, IrIf, IrNode, Value } from '../ir.ts';

/** Content of blocks, whose nodes go to a slot each (spec §11.2): to one if all name the same, else each to its own. */
export function bySlots(nodes: readonly IrNode[]): IrContent {
  const names = new Set<Value>();
  eachName(nodes, (name) => names.add(name));
  const [name = ''] = names;
  if (names.size <= 1 && typeof name === 'string') return { name, children: nodes.flatMap(whole) };
  return { name: undefined, children: nodes.flatMap(divided) };
}

function eachName(nodes: readonly IrNode[], visit: (name: Value) => void): void {
  for (const node of nodes) {
    if (node.type === 'if') for (const { children } of node.branches) eachName(children, visit);
    else if (node.type === 'list') eachName(node.children, visit);
    else visit(nameOf(node));
  }
}

function nameOf(node: IrNode): Value {
  switch (node.type) {
    case 'slotted':
      return written(node.name);
    case 'element':
    case 'component':
    case 'slot':
      return written(node.slot);
    default:
      return '';
  }
}

function written(slot: Value | undefined): Value {
  return slot === undefined || slot === true ? '' : slot;
}

/** Each node in its slot, where several are wanted. */
function divided(node: IrNode): readonly IrNode[] {
  switch (node.type) {
    case 'if':
      return [inBranches(node, divided)];
    case 'list':
      // Which slot shows a row can only be said when all is known, so patches do not find their rows.
      return [{ ...node, isSlotted: true, field: undefined, children: node.children.flatMap(divided) }];
    case 'slotted':
      return [node];
    default:
      return [{ type: 'slotted', name: nameOf(node), children: [node] }];
  }
}

/** All goes to one slot, so no node need say so. */
function whole(node: IrNode): readonly IrNode[] {
  if (node.type === 'if') return [inBranches(node, whole)];
  if (node.type === 'list') return [{ ...node, children: node.children.flatMap(whole) }];
  return node.type === 'slotted' ? node.children : [node];
}

function inBranches(node: IrIf, change: (node: IrNode) => readonly IrNode[]): IrIf {
  const branches = node.branches.map(({ test, children }) => ({ test, children: children.flatMap(change) }));
  return { ...node, branches };
}
