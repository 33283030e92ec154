import { callUser } from '../errors.ts';
import type { Instance } from './instance.ts';
import { TagNode, type TreeNode } from './node.ts';
import { parseSelector, type Compound, type Step } from './selector.ts';

/**
 * Components that a selector means in an instance's own template, in tree order (spec §17). Content that the instance was
 * given is not in it; its own content placed in other components is.
 */
export function select(instance: Instance, selector: string): Instance[] {
  const alternatives = parseSelector(selector);
  const found = new Set<Instance>();
  for (const steps of alternatives) collect(instance, steps, found);
  if (alternatives.length < 2) return [...found];
  return inTreeOrder(instance, found);
}

/** What an author gets for a component: the result of its `export()`, or its `this`. */
export function exported(instance: Instance): unknown {
  const { definition, self } = instance;
  if (!definition.export) return self;
  return callUser(instance.runtime, instance, definition.export, self, []) ?? self;
}

function collect(root: Instance, steps: readonly Step[], found: Set<Instance>): void {
  const visit = (nodes: readonly TreeNode[], ancestors: readonly TagNode[]): void => {
    for (const node of nodes) {
      const isTag = node instanceof TagNode;
      if (isTag) match(node, ancestors, steps, found);
      visit(node.inTemplate?.() ?? node.below(), isTag ? [...ancestors, node] : ancestors);
    }
  };
  visit(root.nodes, []);
}

/** Tells whether `steps` up to some `>>>` end at this node, and if so adds it or goes on inside it. */
function match(node: TagNode, ancestors: readonly TagNode[], steps: readonly Step[], found: Set<Instance>): void {
  const border = steps.findIndex(({ combinator }) => combinator === '>>>');
  const here = border < 0 ? steps : steps.slice(0, border);
  if (!node.instance || !endsAt(node, ancestors, here)) return;
  if (border < 0) found.add(node.instance);
  else collect(node.instance, [{ ...steps[border]!, combinator: ' ' }, ...steps.slice(border + 1)], found);
}

function endsAt(node: TagNode, ancestors: readonly TagNode[], steps: readonly Step[]): boolean {
  const last = steps.at(-1);
  if (!last || !fits(node, last.compound)) return false;
  const rest = steps.slice(0, -1);
  if (rest.length === 0) return true;
  if (last.combinator === '>') {
    const parent = ancestors.at(-1);
    return parent !== undefined && endsAt(parent, ancestors.slice(0, -1), rest);
  }
  return ancestors.some((ancestor, index) => endsAt(ancestor, ancestors.slice(0, index), rest));
}

function fits(node: TagNode, { tag, id, classes }: Compound): boolean {
  if (tag !== undefined && tag !== node.skeleton.tag) return false;
  if (id !== undefined && id !== node.id) return false;
  if (classes.length === 0) return true;
  const own = node.classes;
  return classes.every((name) => own.includes(name));
}

function inTreeOrder(root: Instance, found: ReadonlySet<Instance>): Instance[] {
  const all = new Set<Instance>();
  const visit = (nodes: readonly TreeNode[]): void => {
    for (const node of nodes) {
      if (node.instance && found.has(node.instance)) all.add(node.instance);
      visit(node.inTemplate?.() ?? node.below());
    }
  };
  visit(root.nodes);
  return [...all, ...[...found].filter((instance) => !all.has(instance))];
}
