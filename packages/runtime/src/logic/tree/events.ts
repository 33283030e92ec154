import { dispatch, type EventBinding, type EventTarget, type PathStop } from '../../protocol/event.ts';
import { callHandler } from './call-handler.ts';
import type { Instance } from './instance.ts';
import { TagNode, type TreeNode } from './node.ts';
import { evaluate } from './scope.ts';
import { SlotNode } from './slot-node.ts';

/** `triggerEvent` of a component (spec §15). Everything happens before it returns. */
export function triggerEvent(
  instance: Instance,
  type: string,
  detail: unknown,
  options: Readonly<Record<string, unknown>>,
): void {
  if (instance.node) fireAt(instance.node, type, detail, options);
}

/** Dispatches an event at a node of the tree. */
export function fireAt(node: TagNode, type: string, detail: unknown, options: Readonly<Record<string, unknown>>): void {
  const bubbles = Boolean(options['bubbles']);
  const path = bubbles ? pathFrom(node, Boolean(options['composed'])) : [stopAt(node, node)];
  dispatch(path, { type, bubbles, capturePhase: Boolean(options['capturePhase']) }, (stop, binding) =>
    runBinding(stop, binding, type, detail),
  );
}

/** A node on the way of an event, and the node of the same template that the event seems to come from. */
interface Stop extends PathStop {
  readonly node: TagNode;
  readonly target: TagNode | SlotNode;
}

function stopAt(node: TagNode, target: TagNode | SlotNode): Stop {
  return { node, target, bindings: node.skeleton.on };
}

/**
 * The path from a node outwards. Not composed: its ancestors in its own template. Composed: also the inside of the
 * components whose slots it goes through, and out of its own component.
 */
function pathFrom(node: TagNode, isComposed: boolean): Stop[] {
  const path: Stop[] = [];
  /** Goes up within one template. */
  const climb = (from: TagNode | undefined, child: TreeNode, target: TagNode | SlotNode): void => {
    let below = child;
    for (let at = from; at; at = at.place.parent) {
      if (isComposed && at.instance) climbThroughSlot(at.instance, below);
      path.push(stopAt(at, target));
      below = at;
    }
  };
  const climbThroughSlot = (instance: Instance, content: TreeNode): void => {
    const slot = slotFor(instance, content);
    if (slot) climb(slot.place.parent, slot, slot);
  };
  let at: TagNode | undefined = node;
  while (at) {
    path.push(stopAt(at, at));
    climb(at.place.parent, at, at);
    at = isComposed ? at.place.owner.node : undefined;
  }
  return path;
}

/** The slot that shows a piece of a component's content (spec §11.2). */
function slotFor(instance: Instance, content: TreeNode): SlotNode | undefined {
  const { multipleSlots, dynamicSlots } = instance.definition.options;
  const name = multipleSlots || dynamicSlots ? (content instanceof TagNode ? content.slot : '') : undefined;
  const search = (nodes: readonly TreeNode[]): SlotNode | undefined => {
    for (const node of nodes) {
      if (node instanceof SlotNode && (name === undefined || node.name === name)) return node;
      const found = search(node.inTemplate?.() ?? node.below());
      if (found) return found;
    }
    return undefined;
  };
  return search(instance.nodes);
}

function runBinding({ node, target }: Stop, binding: EventBinding, type: string, detail: unknown): void {
  const { owner, scope } = node.place;
  const method = evaluate(binding.handler, scope);
  if (typeof method !== 'string' || method === '') return;
  callHandler(owner, method, {
    type,
    timeStamp: Date.now() - owner.runtime.startedAt,
    target: describe(target),
    currentTarget: describe(node),
    mark: marksFrom(target),
    detail,
  });
}

function describe(node: TagNode | SlotNode): EventTarget {
  return node instanceof SlotNode ? { id: '', dataset: {} } : { id: node.id, dataset: node.dataset };
}

/** Marks of the target and its ancestors in the same template, the nearest winning (spec §9.3). */
function marksFrom(target: TagNode | SlotNode): Record<string, unknown> {
  const marks: Record<string, unknown> = {};
  let at = target instanceof SlotNode ? target.place.parent : target;
  for (; at; at = at.place.parent) {
    const { mark } = at;
    for (const name of Object.keys(mark ?? {})) if (!Object.hasOwn(marks, name)) marks[name] = mark![name];
  }
  return marks;
}
