import type { IrComponent, IrElement, IrIf, IrList, IrNode, IrUnit, IrUse, Value } from '../ir.ts';
import { isStatic } from '../analyse/value.ts';
import { decideCode, type Decisions } from './decisions.ts';
import type { Code } from './expression-code.ts';
import {
  boundCode,
  eventsCode,
  functionCode,
  mapCode,
  objectCode,
  objectFunctionCode,
  recordCode,
  referenceCode,
} from './record.ts';
import { stringLiteral } from './literal.ts';

export interface SkeletonOptions {
  /** Whether a template of this unit, own or imported, leads to a component or slot. */
  readonly leads: (template: string) => boolean;
  /** Keeps every element, for running a component without a view. */
  readonly wholeTree: boolean;
  /** What it has to tell the view. */
  readonly decisions: Decisions;
  /** Takes the types of the nodes that are kept. */
  readonly kinds: Set<IrNode['type']>;
}

/**
 * The skeleton of a unit, as code of a `SkeletonUnit`: nodes that lead to components or slots, with their conditions and
 * lists. `undefined` when there are none.
 */
export function generateSkeleton(unit: IrUnit, options: SkeletonOptions): string | undefined {
  const root = unit.root && nodesCode(unit.root, options, ',\n');
  const templates = unit.templates
    .map((template) => [template.name, nodesCode(template.children, options)] as const)
    .filter(([, code]) => code !== '[]');
  const references = [...unit.references]
    .filter(([name]) => options.wholeTree || options.leads(name))
    .map(([name, reference]) => [name, referenceCode(reference)] as const);
  if ((root === undefined || root === '[]') && templates.length === 0) return undefined;
  return objectCode({
    root: root !== '[]' && root,
    templates: mapCode(new Map([...templates, ...references]), (code) => code),
  });
}

function nodesCode(nodes: readonly IrNode[], options: SkeletonOptions, separator = ', '): string {
  let codes = '';
  for (const node of nodes.flatMap((each) => (each.type === 'slotted' ? each.children : each))) {
    const code = nodeCode(node, options);
    if (code === undefined) continue;
    options.kinds.add(node.type);
    codes += (codes && separator) + code;
  }
  return `[${codes}]`;
}

function nodeCode(node: IrNode, options: SkeletonOptions): string | undefined {
  switch (node.type) {
    case 'text':
    case 'slotted':
      return undefined;
    case 'element':
      return elementCode(node, options);
    case 'component':
      return componentCode(node, options);
    case 'list':
      return listCode(node, options);
    case 'use':
      return useCode(node, options);
    case 'slot':
      return objectCode({
        type: '"slot"',
        node: String(node.node),
        name: decidingCode(node.name, options) ?? boundCode(node.name),
        values: node.values && objectFunctionCode(node.values.text),
      });
    case 'if':
      return chainCode(node, options);
  }
}

/** A chain is kept whole: which branch is taken decides what the others are. */
function chainCode({ branches }: IrIf, options: SkeletonOptions): string | undefined {
  let codes = '';
  let isKept = false;
  for (const { test, children } of branches) {
    const code = nodesCode(children, options);
    isKept ||= code !== '[]' || decidingCode(test, options) !== undefined;
    codes += (codes && ', ') + objectCode({ test: test !== undefined && testCode(test, options), children: code });
  }
  return isKept ? objectCode({ type: '"if"', branches: `[${codes}]` }) : undefined;
}

function testCode(test: Value, options: SkeletonOptions): string {
  return (
    decidingCode(test, options, (code) => `!!(${code})`) ??
    functionCode(isStatic(test) ? String(Boolean(test)) : test.text)
  );
}

/** Code of a value that the view must be told, as a function of the scope. */
function decidingCode(
  value: Value | undefined,
  { decisions }: SkeletonOptions,
  wrap = (code: string): string => code,
): string | undefined {
  const decision = value === undefined ? undefined : decisions.get(value);
  if (decision === undefined || typeof value !== 'object') return undefined;
  return functionCode(decideCode(decision, wrap(value.text)));
}

function elementCode(node: IrElement, options: SkeletonOptions): string | undefined {
  const children = nodesCode(node.children, options);
  if (children === '[]' && !options.wholeTree) return undefined;
  // A number is needed only to be found by, and nothing looks for an element.
  const head = { type: '"element"', node: String(node.node ?? -1) };
  return objectCode(head, tagFields(node), { children: children !== '[]' && children });
}

function tagFields(node: IrElement | IrComponent) {
  const slot = node.blockSlot ?? node.slot;
  return {
    tag: stringLiteral(node.tag),
    id: node.id !== undefined && boundCode(node.id),
    class: node.class !== undefined && boundCode(node.class),
    data: node.data && recordCode(node.data),
    mark: node.mark && recordCode(node.mark),
    on: node.on.length > 0 && eventsCode(node.on),
    slot: slot !== undefined && slot !== '' && boundCode(slot),
  };
}

function componentCode(node: IrComponent, options: SkeletonOptions): string {
  const attributes = new Map(node.attributes.map(({ name, value }) => [name, value]));
  const children = nodesCode(
    node.content.flatMap((content) => content.children),
    options,
  );
  return objectCode({ type: '"component"', node: String(node.node) }, tagFields(node), {
    style: node.style !== undefined && boundCode(node.style),
    attributes: mapCode(attributes, boundCode),
    model: mapCode(node.model, functionCode),
    generics: mapCode(node.generics, stringLiteral),
    children: children !== '[]' && children,
  });
}

function listCode(node: IrList, options: SkeletonOptions): string | undefined {
  const children = nodesCode(node.children, options);
  const deciding = decidingCode(node.items, options);
  if (children === '[]' && !deciding) return undefined;
  return objectCode({
    type: '"list"',
    list: String(node.list),
    items: deciding ?? functionCode(isStatic(node.items) ? boundCode(node.items) : node.items.text),
    key: node.key !== undefined && stringLiteral(node.key),
    outer: usesOuter(node.children, node.depth) && 'true',
    children,
  });
}

function useCode(node: IrUse, options: SkeletonOptions): string | undefined {
  const leads = options.wholeTree || typeof node.is !== 'string' || options.leads(node.is);
  if (!leads) return undefined;
  return objectCode({
    type: '"use"',
    node: String(node.node),
    is: decidingCode(node.is, options) ?? boundCode(node.is),
    data: objectFunctionCode(node.data.text),
  });
}

/** Whether anything in a row reads more than the row's own item and index. */
function usesOuter(nodes: readonly IrNode[], depth: number): boolean {
  const reads = (value: Value | undefined): boolean => typeof value === 'object' && readsOuter(value, depth);
  return nodes.some((node): boolean => {
    switch (node.type) {
      case 'text':
        return false;
      case 'element':
        return usesOuter(node.children, depth) || [node.id, node.class, node.blockSlot ?? node.slot].some(reads);
      case 'component': {
        const values = [
          node.id,
          node.class,
          node.style,
          node.blockSlot ?? node.slot,
          ...node.attributes.map(({ value }) => value),
        ];
        return values.some(reads) || node.content.some(({ children }) => usesOuter(children, depth));
      }
      case 'if':
        return node.branches.some(({ test, children }) => reads(test) || usesOuter(children, depth));
      case 'list':
        return reads(node.items) || usesOuter(node.children, depth);
      case 'use':
        return reads(node.is) || reads(node.data);
      case 'slot':
        return node.uses.some(reads);
      case 'slotted':
        return usesOuter(node.children, depth);
    }
  });
}

/** Whether a value in rows at `depth` or deeper reads outside the rows at `depth`. */
export function readsOuter(code: Code, depth: number): boolean {
  return code.uses.some((use) => use.type === 'field' || use.depth < depth);
}
