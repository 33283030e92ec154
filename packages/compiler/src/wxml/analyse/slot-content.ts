import type { Attribute, Element, MarkupNode } from '../ast.ts';
import type { IrContent, IrNode, Value } from '../ir.ts';
import { literalValue } from './attribute.ts';
import { isDeclaration } from './is-declaration.ts';
import type { Place } from './place.ts';
import { bySlots } from './slotted.ts';
import { valueOf } from './value.ts';

/** A node, or a chain of them, with the slot that it goes to. */
interface Run {
  readonly name: Value;
  readonly nodes: readonly MarkupNode[];
  readonly rowSlot?: Attribute | undefined;
  /** What is in it says where it goes. */
  readonly isDivided?: boolean;
}

/**
 * What stands between a component's tags, by the slot it goes to: one entry per run of equal names, in source
 * order (spec §11.2). Whether the component has one slot or several is known only when it runs.
 */
export function groupContent(nodes: readonly MarkupNode[], place: Place): IrContent[] {
  const runs: Run[] = [];
  for (const node of nodes) {
    if (isDeclaration(node)) continue;
    const run = runOf(node, place);
    const last = runs.at(-1);
    if (last && isContinuation(node)) runs[runs.length - 1] = continued(last, run);
    else runs.push(run);
  }
  return joined(runs.map((run) => contentOf(run, place)));
}

function joined(pieces: readonly IrContent[]): IrContent[] {
  const content: IrContent[] = [];
  for (const piece of pieces) {
    if (piece.children.length === 0) continue;
    const last = content.at(-1);
    const isSame = last !== undefined && typeof piece.name === 'string' && piece.name === last.name;
    if (isSame) content[content.length - 1] = { ...last, children: [...last.children, ...piece.children] };
    else content.push(piece);
  }
  return content;
}

function runOf(node: MarkupNode, place: Place): Run {
  if (node.type === 'text') return { name: '', nodes: [node] };
  const attribute = node.attributes.find(({ name }) => name === 'slot');
  // A bound `slot` of what is repeated: rows may differ.
  const isBound = attribute?.value && literalValue(attribute) === undefined;
  if (isBound && isRepeated(node)) return { name: '', nodes: [node], rowSlot: attribute };
  if (!attribute && (node.name === 'block' || node.name === 'include'))
    return { name: '', nodes: [node], isDivided: true };
  const value = attribute ? valueOf(attribute, place) : '';
  return { name: value === true ? '' : value, nodes: [node] };
}

/** `wx:elif` and `wx:else` stay with their `wx:if`: when the branches go to several slots, the chain does. */
function continued(last: Run, { name, nodes, isDivided }: Run): Run {
  const isOther = isDivided || name !== last.name || typeof name === 'object';
  return { ...last, nodes: [...last.nodes, ...nodes], isDivided: last.isDivided || isOther };
}

function contentOf({ name, nodes, rowSlot, isDivided = false }: Run, place: Place): IrContent {
  if (rowSlot) return { name: undefined, children: place.children(nodes, { ...place, rowSlot }) };
  const children: readonly IrNode[] = place.children(nodes, isDivided ? { ...place, hasSlots: true } : place);
  return isDivided ? bySlots(children) : { name, children };
}

function isContinuation(node: MarkupNode): boolean {
  return node.type === 'element' && node.attributes.some(({ name }) => /^wx[:-](elif|else)$/.test(name));
}

function isRepeated(element: Element): boolean {
  return element.attributes.some(({ name }) => /^wx[:-]for(-items)?$/.test(name));
}
