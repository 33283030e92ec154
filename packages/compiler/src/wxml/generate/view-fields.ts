import { eachOfChildren } from '../ir-children.ts';
import type { IrComponent, IrElement, IrList, IrNode, Value } from '../ir.ts';
import type { Decisions } from './decisions.ts';
import { hostAttributePattern } from './view-node.ts';
import { readsOuter } from './skeleton.ts';
import type { Use } from './expression-code.ts';
import { functionCode, mapCode, objectCode } from './record.ts';
import { withoutMarks } from './source-mark.ts';

/**
 * Which data field is drawn where: in the root, in a list that shows it as it is, or in rows of such a list
 * from outside. Events, datasets and marks do not count: they are read when an event comes by.
 */
export function fieldUses(root: readonly IrNode[], decisions: Decisions): string | undefined {
  const table = new Map<string, { root: boolean; lists: number[]; outer: number[] }>();
  const field = (name: string) => {
    const known = table.get(name);
    if (known) return known;
    const created = { root: false, lists: [], outer: [] };
    table.set(name, created);
    return created;
  };
  // The list around the nodes that is told of patches directly; the root's drawing does not enter its rows.
  let around: number | undefined;
  const note = (value: Value | undefined): void => {
    if (typeof value !== 'object') return;
    const decision = decisions.get(value);
    // The scope it was made in is drawn when it changes; a field is read in the root, and nowhere else.
    if (decision !== undefined) {
      if (typeof decision === 'string') field(decision).root = true;
      return;
    }
    for (const use of value.uses) {
      if (use.type !== 'field') continue;
      const found = field(use.name);
      if (around === undefined) found.root = true;
      else if (!found.outer.includes(around)) found.outer.push(around);
    }
  };
  const visit = (nodes: readonly IrNode[]): void => {
    for (const node of nodes) {
      eachDrawn(node, note);
      if (node.type === 'list') {
        const decision = decisions.get(node.items);
        const shown = typeof decision === 'string' && !node.isSlotted ? decision : node.field;
        if (shown === undefined) note(node.items);
        else field(shown).lists.push(node.list);
        note(node.slot);
        const outer = around;
        around ??= shown === undefined ? undefined : node.list;
        visit(node.children);
        around = outer;
      } else {
        eachOfChildren(node, visit);
      }
    }
  };
  visit(root);
  return mapCode(table, ({ root: atRoot, lists, outer }) =>
    objectCode({
      root: atRoot && 'true',
      lists: lists.length > 0 && `[${lists.join(', ')}]`,
      outer: outer.length > 0 && `[${outer.join(', ')}]`,
    }),
  );
}

/** What a row reads besides its item: code of `out`, and whether the index is shown. */
export function outerReads(list: IrList, decisions: Decisions): { out: string | undefined; usesIndex: boolean } {
  // By text without marks: what is the same in two places is compared once.
  const terms = new Map<string, string>();
  let usesIndex = false;
  const note = (value: Value | undefined): void => {
    if (typeof value !== 'object' || decisions.has(value)) return;
    usesIndex ||= value.uses.some((use) => use.type === 'row' && use.depth === list.depth && use.part === 'index');
    if (!readsOuter(value, list.depth)) return;
    // A value that is never an object can be compared itself; of others, what it reads is compared.
    if (value.depth === list.depth && value.primitive) addTerm(terms, value.text);
    else for (const use of value.uses) addRead(terms, use, list.depth);
  };
  const visit = (nodes: readonly IrNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'list') {
        note(node.items);
        note(node.slot);
        visit(node.children);
      } else {
        eachDrawn(node, note);
        eachOfChildren(node, visit);
      }
    }
  };
  visit(list.children);
  return { out: terms.size > 0 ? functionCode(`[${[...terms.values()].join(', ')}]`) : undefined, usesIndex };
}

function addTerm(terms: Map<string, string>, marked: string): void {
  const text = withoutMarks(marked);
  if (!terms.has(text)) terms.set(text, marked);
}

function addRead(terms: Map<string, string>, use: Use, depth: number): void {
  if (use.type === 'field') {
    addTerm(terms, use.name === '__proto__' ? 'void 0' : `s.data.${use.name}`);
  } else if (use.depth < depth) {
    const scope = `s${'.up'.repeat(depth - use.depth)}`;
    addTerm(terms, use.type === 'values' ? `${scope}.values` : `${scope}.${use.part}`);
  }
}

/** Visits what is evaluated when the node itself is drawn, its children and a list's items aside. */
function eachDrawn(node: IrNode, visit: (value: Value | undefined) => void): void {
  switch (node.type) {
    case 'text':
      return visit(node.value);
    case 'element':
      eachOfTag(node, visit);
      visit(node.hidden);
      for (const { value } of node.attributes) visit(value);
      return;
    case 'component':
      eachOfTag(node, visit);
      for (const { name, value } of node.attributes) if (hostAttributePattern.test(name)) visit(value);
      for (const { name } of node.content) visit(name);
      return;
    case 'if':
      for (const { test } of node.branches) visit(test);
      return;
    case 'list':
      return;
    case 'use':
      visit(node.is);
      visit(node.data);
      return;
    case 'slot':
      for (const use of node.uses) visit(use);
      return;
    case 'slotted':
      visit(node.name);
  }
}

function eachOfTag(node: IrElement | IrComponent, visit: (value: Value | undefined) => void): void {
  visit(node.id);
  visit(node.class);
  visit(node.style);
  visit(node.slot);
  for (const { value, handler } of node.change.values()) {
    visit(value);
    visit(handler);
  }
}
