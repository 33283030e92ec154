import { slotDependsOnItem } from '../../diagnostics/messages/template.ts';
import type { Attribute, Element, MarkupNode } from '../ast.ts';
import type { IrContent, IrNode, Value } from '../ir.ts';
import { literalValue, valueSpan } from './attribute.ts';
import type { Place } from './place.ts';
import { valueOf } from './value.ts';

/**
 * What stands between a component's tags, by the slot it goes to: one entry per run of equal names, in source
 * order (spec §11.2). Whether the component has one slot or several is known only when it runs.
 */
export function groupContent(nodes: readonly MarkupNode[], place: Place): IrContent[] {
  const runs: { name: Value | undefined; nodes: MarkupNode[]; rowSlot?: Attribute }[] = [];
  for (const node of nodes) {
    if (isDeclaration(node)) continue;
    const rowSlot = rowSlotOf(node);
    if (rowSlot) {
      runs.push({ name: undefined, nodes: [node], rowSlot });
      continue;
    }
    const name = slotName(node, place);
    const last = runs.at(-1);
    const continues = last && (isContinuation(node) || (typeof name === 'string' && last.name === name));
    if (continues) last.nodes.push(node);
    else runs.push({ name, nodes: [node] });
  }
  const content: IrContent[] = [];
  for (const { name, nodes: run, rowSlot } of runs) {
    const children: IrNode[] = place.children(run, rowSlot ? { ...place, rowSlot } : place);
    if (children.length > 0) content.push({ name, children });
  }
  return content;
}

function isDeclaration(node: MarkupNode): boolean {
  if (node.type === 'text') return false;
  if (node.name === 'import' || node.name === 'wxs') return true;
  return node.name === 'template' && node.attributes.some(({ name }) => name === 'name');
}

/** `wx:elif` and `wx:else` stay with their `wx:if`. */
function isContinuation(node: MarkupNode): boolean {
  return node.type === 'element' && node.attributes.some(({ name }) => /^wx[:-](elif|else)$/.test(name));
}

/** A bound `slot` of what is repeated: rows may differ. A block's first child decides for the block. */
function rowSlotOf(node: MarkupNode): Attribute | undefined {
  if (node.type === 'text' || !isRepeated(node)) return undefined;
  const own = slotAttribute(node);
  const [first] = node.name === 'block' ? node.children.filter((child) => !isDeclaration(child)) : [];
  const isInRow = first?.type === 'element' && !isRepeated(first);
  const attribute = own ?? (isInRow ? slotAttribute(first) : undefined);
  return attribute?.value && literalValue(attribute) === undefined ? attribute : undefined;
}

function slotAttribute(element: Element): Attribute | undefined {
  return element.attributes.find(({ name }) => name === 'slot');
}

function slotName(node: MarkupNode, place: Place): Value {
  if (node.type === 'text') return '';
  const attribute = slotAttribute(node);
  if (attribute) {
    if (attribute.value && literalValue(attribute) === undefined && isRepeated(node)) {
      place.unit.report(slotDependsOnItem, place.origin, valueSpan(attribute));
      return '';
    }
    const value = valueOf(attribute, place);
    return value === true ? '' : value;
  }
  // `<block wx:if><view slot="x"/></block>`: the block has no slot of its own, its first child decides.
  if (node.name !== 'block') return '';
  const first = node.children.find((child) => !isDeclaration(child));
  return first ? slotName(first, place) : '';
}

function isRepeated(element: Element): boolean {
  return element.attributes.some(({ name }) => /^wx[:-]for(-items)?$/.test(name));
}
