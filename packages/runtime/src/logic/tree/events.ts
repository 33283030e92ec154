import { dispatch, type EventPayload, type EventTarget, type PathStop } from '../../protocol/event.ts';
import type { Members } from '../author-this.ts';
import { callHandler } from './call-handler.ts';
import { ComponentNode } from './component-node.ts';
import { nodesWithin, TagNode, type TreeNode } from './node.ts';
import { evaluate } from './scope.ts';
import { SlotNode } from './slot-node.ts';

type Options = Readonly<Record<string, unknown>>;

export const eventMembers: Members = {
  /** Everything happens before it returns (spec §15). Nobody listens before `created` is over. */
  triggerEvent({ node }, type, detail, options) {
    if (node?.instance) fireAt(node, String(type), detail, Object(options) as Options);
  },
};

/**
 * Dispatches an event at a node of the tree. Methods run here and now; WXS handlers on the path run in the view, in their
 * order, when it shows what the event has changed.
 */
export function fireAt(node: TagNode, type: string, detail: unknown, options: Options): void {
  const { owner } = node.place;
  const bubbles = Boolean(options['bubbles']);
  const capturePhase = Boolean(options['capturePhase']);
  const path = bubbles || capturePhase ? pathFrom(node, Boolean(options['composed'])) : [stopAt(node, node)];
  const inView: InView[] = [];
  dispatch(path, { type, bubbles, capturePhase }, ({ node: at, target }, binding) => {
    const handler = evaluate(binding.handler, at.place.scope);
    if (typeof handler !== 'function' && (typeof handler !== 'string' || handler === '')) return 'none';
    const event = {
      type,
      timeStamp: Date.now() - owner.runtime.startedAt,
      target: describe(target),
      currentTarget: describe(at),
      mark: marksFrom(target),
      detail,
    };
    if (typeof handler === 'string') callHandler(at.place.owner, handler, event);
    else inView.push({ node: at, binding: at.skeleton.on!.indexOf(binding), event });
    return true;
  });
  if (inView.length > 0) owner.runtime.runInView?.(inView);
}

/** Whether a node has nodes around it: one that is just being made with its template has none yet. */
function isJoined({ instance, place }: TagNode): boolean {
  return place.owner.building === 0 || instance?.state !== 'created';
}

/** A WXS handler on the path of an event. */
export interface InView {
  readonly node: TagNode;
  /** Position among the node's bindings. */
  readonly binding: number;
  readonly event: EventPayload;
}

/** A node on the way of an event, and the node of the same template that the event seems to come from. */
interface Stop extends PathStop {
  readonly node: TagNode;
  readonly target: TreeNode;
}

function stopAt(node: TagNode, target: TreeNode): Stop {
  return { node, target, bindings: node.skeleton.on };
}

/**
 * The path from a node outwards. Not composed: its ancestors in its own template. Composed: also the inside of the
 * components whose slots it goes through, and out of its own component; it ends at content that no slot shows.
 */
function pathFrom(node: TagNode, isComposed: boolean): Stop[] {
  const path: Stop[] = [];
  /** Goes up within one template; tells whether the way leads on from there. */
  const climb = (child: TreeNode, target: TreeNode): boolean => {
    let below = child;
    for (let at = child.place.parent; at; at = at.place.parent) {
      if (isComposed && at instanceof ComponentNode) {
        const slot = slotFor(at, below);
        if (!slot || !climb(slot, slot)) return false;
      }
      path.push(stopAt(at, target));
      below = at;
    }
    return true;
  };
  for (let at: TagNode | undefined = node; at; at = isComposed ? at.place.owner.node : undefined) {
    path.push(stopAt(at, at));
    if (!isJoined(at) || !climb(at, at)) break;
  }
  return path;
}

/** The slot that shows a piece of a component's content (spec §11.2). */
function slotFor({ instance, occurrences }: ComponentNode, content: TreeNode): SlotNode | undefined {
  const { multipleSlots, dynamicSlots } = instance.definition.options;
  if (dynamicSlots) return [...occurrences].find((slot) => slot.holds(content));
  const name = content instanceof TagNode ? content.slot : '';
  for (const node of nodesWithin(instance.nodes))
    if (node instanceof SlotNode && (node.name === name || !multipleSlots)) return node;
  return undefined;
}

function describe(node: TreeNode): EventTarget {
  return node instanceof TagNode ? { id: node.id, dataset: node.dataset } : { id: '', dataset: {} };
}

/** Marks of the target and its ancestors in the same template, the nearest winning (spec §9.3). */
function marksFrom(target: TreeNode): Record<string, unknown> {
  const marks: Record<string, unknown> = {};
  let at = target instanceof TagNode ? target : target.place.parent;
  for (; at; at = at.place.parent) {
    const { mark } = at;
    for (const name of Object.keys(mark ?? {})) if (!Object.hasOwn(marks, name)) marks[name] = mark![name];
  }
  return marks;
}
