import { callUser } from '../errors.ts';
import type { Instance } from './instance.ts';
import { runLifetime } from './lifetime.ts';
import type { TreeNode } from './node.ts';

/** Attaches nodes and all that is in them: parents before children, own template before given content (spec §14). */
export function attach(nodes: readonly TreeNode[]): void {
  for (const node of nodes) {
    if (node.instance) attachInstance(node.instance);
    attach(node.below());
  }
}

export function attachInstance(instance: Instance): void {
  if (instance.state !== 'created') return;
  instance.state = 'attached';
  runLifetime(instance, 'attached');
  instance.runtime.features.tree?.link(instance);
  instance.opened = true;
  attach(instance.nodes);
}

/** Takes nodes out for good: given content first, then the own template, then the component itself (spec §14). */
export function detach(nodes: readonly TreeNode[]): void {
  for (const node of nodes) {
    detach(node.below());
    if (node.instance) detachInstance(node.instance);
    node.leave?.();
  }
}

export function detachInstance(instance: Instance): void {
  if (instance.state === 'detached') return;
  detach(instance.nodes);
  const wasAttached = instance.state === 'attached';
  instance.state = 'detached';
  if (wasAttached) {
    runLifetime(instance, 'detached');
    instance.runtime.features.tree?.unlink(instance);
  }
  instance.runtime.instances.delete(instance.id);
  instance.runtime.flush.dead(instance);
}

/** A keyed list has put nodes elsewhere (spec §6.1). */
export function move(nodes: readonly TreeNode[]): void {
  visit(nodes, (instance) => {
    runLifetime(instance, 'moved');
    instance.runtime.features.tree?.relink(instance);
  });
}

/** Tells components that the view shows them: children first, and each once (spec §14). */
export function makeReady(instance: Instance): void {
  const visitReady = (nodes: readonly TreeNode[]): void => {
    for (const node of nodes) {
      if (node.instance) visitReady(node.instance.nodes);
      visitReady(node.below());
      if (node.instance) finish(node.instance);
    }
  };
  visitReady(instance.nodes);
  finish(instance);
}

function finish(instance: Instance): void {
  if (instance.isReady || instance.state !== 'attached' || !instance.sent) return;
  instance.isReady = true;
  runLifetime(instance, 'ready');
}

/** `show`, `hide`, `resize` of a page, for it and all components in it (spec §14). */
export function runPageLifetime(page: Instance, name: string, ...args: readonly unknown[]): void {
  const run = (instance: Instance): void => {
    for (const code of instance.definition.pageLifetimes[name] ?? [])
      callUser(instance.runtime, instance, code, instance.self, args);
  };
  run(page);
  visit(page.nodes, run);
}

/** Every component below, in the order of attachment. */
function visit(nodes: readonly TreeNode[], run: (instance: Instance) => void): void {
  for (const node of nodes) {
    if (node.instance) {
      run(node.instance);
      visit(node.instance.nodes, run);
    }
    visit(node.below(), run);
  }
}
