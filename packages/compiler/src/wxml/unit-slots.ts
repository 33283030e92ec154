import { eachOfChildren } from './ir-children.ts';
import type { IrNode, IrSlot, IrUnit } from './ir.ts';

type Slot = Pick<IrSlot, 'name' | 'place'>;

/** The slots of a template, by what can be told of them. */
export interface UnitSlots {
  /** Literal names; `''` for the unnamed slot. */
  readonly names: ReadonlySet<string>;
  /** Some name is computed. */
  readonly isOpen: boolean;
  /** Those that are there whatever the data, outside of lists, in the order of the tree. */
  readonly always: readonly Slot[];
  /** Those in lists whose name is the same in all rows. */
  readonly repeated: readonly Slot[];
  /** Those that give values to their content. */
  readonly valued: readonly Slot[];
}

export function findSlots({ slots, root = [] }: Pick<IrUnit, 'slots' | 'root'>): UnitSlots {
  const names = slots.map(({ name }) => name);
  return {
    names: new Set(names.filter((name) => typeof name === 'string')),
    isOpen: names.some((name) => typeof name !== 'string'),
    ...(slots.length > 0 ? inTree(root) : { always: [], repeated: [] }),
    valued: slots.filter(({ values }) => values).map(kept),
  };
}

function inTree(root: readonly IrNode[]): Pick<UnitSlots, 'always' | 'repeated'> {
  const always: Slot[] = [];
  const repeated: Slot[] = [];
  const visit = (nodes: readonly IrNode[], isAlways: boolean, isRepeated: boolean): void => {
    for (const node of nodes) {
      if (node.type === 'slot') {
        if (isAlways) always.push(kept(node));
        if (isRepeated && typeof node.name === 'string') repeated.push(kept(node));
      }
      const isIf = node.type === 'if';
      const isList = node.type === 'list';
      // A condition in a row may let one of them through.
      eachOfChildren(node, (children) =>
        visit(children, isAlways && !isIf && !isList, !isIf && (isRepeated || isList)),
      );
    }
  };
  visit(root, true, false);
  return { always, repeated };
}

/** What is remembered of a slot must not hold on to all that analysis has found. */
function kept({ name, place }: IrSlot): Slot {
  return { name, place };
}
