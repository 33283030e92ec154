import type { IrComponent, IrElement, IrList, IrNode, Value } from '../ir.ts';
import { hostAttributePattern } from './view-node.ts';
import { readsOuter } from './skeleton.ts';
import type { Code, Use } from './expression-code.ts';
import { functionCode, mapCode, objectCode } from './record.ts';

/**
 * Which data field is drawn where: in the root, in a list that shows it as it is, or in rows of such a list
 * from outside. Events, datasets and marks do not count: they are read when an event comes by.
 */
export function fieldUses(root: readonly IrNode[]): string | undefined {
  const table = new Map<string, { root: boolean; lists: Set<number>; outer: Set<number> }>();
  const field = (name: string) => {
    const known = table.get(name);
    if (known) return known;
    const created = { root: false, lists: new Set<number>(), outer: new Set<number>() };
    table.set(name, created);
    return created;
  };
  const note = (codes: Iterable<Code>, list: number | undefined): void => {
    for (const code of codes) {
      for (const use of code.uses) {
        if (use.type !== 'field') continue;
        if (list === undefined) field(use.name).root = true;
        else field(use.name).outer.add(list);
      }
    }
  };
  // `list`: the list around the nodes that is told of patches directly; the root's drawing does not enter its rows.
  const visit = (nodes: readonly IrNode[], list: number | undefined): void => {
    for (const node of nodes) {
      note(drawnCodes(node), list);
      if (node.type === 'list') {
        if (node.field === undefined) note(codesOf([node.items]), list);
        else field(node.field).lists.add(node.list);
        visit(node.children, list ?? (node.field === undefined ? undefined : node.list));
      } else {
        for (const children of childrenOf(node)) visit(children, list);
      }
    }
  };
  visit(root, undefined);
  return mapCode(table, ({ root: atRoot, lists, outer }) =>
    objectCode([
      ['root', atRoot && 'true'],
      ['lists', lists.size > 0 && `[${[...lists].join(', ')}]`],
      ['outer', outer.size > 0 && `[${[...outer].join(', ')}]`],
    ]),
  );
}

/** What a row reads besides its item: code of `out`, and whether the index is shown. */
export function outerReads(list: IrList): { out: string | undefined; usesIndex: boolean } {
  const terms = new Set<string>();
  let usesIndex = false;
  const visit = (nodes: readonly IrNode[]): void => {
    for (const node of nodes) {
      const codes = node.type === 'list' ? codesOf([node.items]) : drawnCodes(node);
      for (const code of codes) {
        usesIndex ||= code.uses.some(
          (use) => use.type === 'row' && use.depth === list.depth && use.part === 'index',
        );
        if (!readsOuter(code, list.depth)) continue;
        // A value that is never an object can be compared itself; of others, what it reads is compared.
        if (code.depth === list.depth && code.primitive) terms.add(code.text);
        else for (const use of code.uses) addRead(terms, use, list.depth);
      }
      if (node.type === 'list') visit(node.children);
      else for (const children of childrenOf(node)) visit(children);
    }
  };
  visit(list.children);
  return { out: terms.size > 0 ? functionCode(`[${[...terms].join(', ')}]`) : undefined, usesIndex };
}

function addRead(terms: Set<string>, use: Use, depth: number): void {
  if (use.type === 'field') {
    terms.add(use.name === '__proto__' ? 'void 0' : `s.data.${use.name}`);
  } else if (use.depth < depth) {
    const scope = `s${'.up'.repeat(depth - use.depth)}`;
    terms.add(use.type === 'values' ? `${scope}.values` : `${scope}.${use.part}`);
  }
}

/** What is evaluated when the node itself is drawn, its children and a list's items aside. */
function drawnCodes(node: IrNode): Code[] {
  switch (node.type) {
    case 'text':
      return codesOf([node.value]);
    case 'element':
      return codesOf([...tagValues(node), node.hidden, ...node.attributes.map(({ value }) => value)]);
    case 'component': {
      const shown = node.attributes.filter(({ name }) => hostAttributePattern.test(name));
      return codesOf([
        ...tagValues(node),
        ...shown.map(({ value }) => value),
        ...node.content.map(({ name }) => name),
      ]);
    }
    case 'if':
      return codesOf(node.branches.map(({ test }) => test));
    case 'list':
      return [];
    case 'use':
      return codesOf([node.is, node.data]);
    case 'slot':
      return [...node.uses];
  }
}

function tagValues(node: IrElement | IrComponent): (Value | undefined)[] {
  const changes = [...node.change.values()].flatMap(({ value, handler }) => [value, handler]);
  return [node.id, node.class, node.style, node.slot, ...changes];
}

function codesOf(values: readonly (Value | undefined)[]): Code[] {
  return values.filter((value): value is Code => typeof value === 'object');
}

function childrenOf(node: IrNode): readonly (readonly IrNode[])[] {
  switch (node.type) {
    case 'element':
      return [node.children];
    case 'component':
      return node.content.map(({ children }) => children);
    case 'if':
      return node.branches.map(({ children }) => children);
    default:
      return [];
  }
}

