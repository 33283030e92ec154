import type { Members } from '../author-this.ts';
import { callOwn } from '../errors.ts';
import type { Instance } from './instance.ts';
import { nodesWithin, type TagNode, type TreeNode } from './node.ts';
import { parseSelector, type Compound, type Step } from './selector.ts';

export const selectionMembers: Members = {
  selectComponent: (instance, selector) => exported(select(instance, String(selector))[0], instance),
  selectAllComponents: (instance, selector) =>
    select(instance, String(selector)).map((found) => exported(found, instance)),
  selectOwnerComponent: (instance) => exported(instance.owner, instance),
};

/**
 * Components that a selector means in an instance's own template, in tree order (spec §17). Content that the instance was
 * given is not in it; its own content placed in other components is. `>>>` also leads into them.
 */
function select(root: Instance, selector: string): Instance[] {
  const alternatives = parseSelector(selector);
  const isDeep = alternatives.some((steps) => steps.some(({ combinator }) => combinator === '>>>'));
  const found: Instance[] = [];
  for (const node of isDeep ? nodesBelow(root.nodes) : nodesWithin(root.nodes))
    if (node.instance && alternatives.some((steps) => endsAt(node as TagNode, steps, root))) found.push(node.instance);
  return found;
}

/** Nodes of a template and of those of the components in it. */
function* nodesBelow(nodes: readonly TreeNode[]): Generator<TreeNode> {
  for (const node of nodes) {
    yield node;
    if (node.instance) yield* nodesBelow(node.instance.nodes);
    yield* nodesBelow(node.inTemplate?.() ?? node.below());
  }
}

/** What an author gets for a component: the result of its `export()`, which is told who asks, or its `this`. */
function exported(instance: Instance | undefined, asker: Instance): unknown {
  if (!instance) return null;
  const { definition, self } = instance;
  const given = definition.export && callOwn(instance, definition.export, asker.self);
  return given === undefined ? self : given;
}

/** Whether a node is what the steps lead to, from the template of `root`. */
function endsAt(node: TagNode, steps: readonly Step[], root: Instance): boolean {
  const { combinator, compound } = steps.at(-1)!;
  if (!fits(node, compound)) return false;
  const rest = steps.slice(0, -1);
  if (rest.length === 0) return node.place.owner === root;
  const isDeep = combinator === '>>>';
  for (let at = above(node, isDeep, root); at; at = above(at, isDeep, root)) {
    if (endsAt(at, rest, root)) return true;
    if (combinator === '>') return false;
  }
  return false;
}

/** The node around another one; `isDeep`: at the border of a template, the tag of the component that it is of. */
function above({ place: { owner, parent } }: TagNode, isDeep: boolean, root: Instance): TagNode | undefined {
  return parent ?? (isDeep && owner !== root ? owner.node : undefined);
}

function fits(node: TagNode, { tag, id, classes }: Compound): boolean {
  if ((tag !== undefined && tag !== node.skeleton.tag) || (id !== undefined && id !== node.id)) return false;
  return classes.every((name) => node.classes.includes(name));
}
