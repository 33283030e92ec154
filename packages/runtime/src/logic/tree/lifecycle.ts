import { callOwn } from '../errors.ts';
import type { Instance } from './instance.ts';
import { isLive, type Place, type TreeNode } from './node.ts';

/** Calls a lifetime of one instance, behaviors' first (spec §14). */
export function runLifetime(instance: Instance, name: string, ...args: readonly unknown[]): void {
  for (const run of instance.definition.lifetimes[name] ?? []) callOwn(instance, run, ...args);
}

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
  instance.runtime.features.relations.link(instance);
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
  const { runtime, state } = instance;
  if (state === 'detached') return;
  detach(instance.nodes);
  instance.state = 'detached';
  if (state === 'attached') {
    runLifetime(instance, 'detached');
    runtime.features.relations.unlink(instance);
  }
  instance.leave();
}

/** Other nodes have taken the place of old ones. */
export function replace(place: Place, old: readonly TreeNode[], fresh: readonly TreeNode[]): void {
  detach(old);
  if (isLive(place)) attach(fresh);
}

/** A keyed list has put nodes elsewhere (spec §6.1): told in the order of `detach`. */
export function move(nodes: readonly TreeNode[]): void {
  for (const node of nodes) {
    move(node.below());
    const { instance } = node;
    if (!instance) continue;
    move(instance.nodes);
    runLifetime(instance, 'moved');
    instance.runtime.features.relations.relink(instance);
  }
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
    for (const code of instance.definition.pageLifetimes[name] ?? []) callOwn(instance, code, ...args);
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
