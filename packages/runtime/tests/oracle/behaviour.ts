import type { BehaviourScript } from '../../../compiler/tests/oracle/cases.ts';
import { fireAt } from '../../src/logic/tree/events.ts';
import { createInstance, type Instance } from '../../src/logic/tree/instance.ts';
import { attachInstance, detachInstance, makeReady, runPageLifetime } from '../../src/logic/tree/lifecycle.ts';
import { TagNode, type TreeNode } from '../../src/logic/tree/node.ts';
import { createLogicApp, type Files } from '../logic/app.ts';

/** Runs a script on the logic side alone, its components compiled with their plain nodes, and gives the log. */
export async function runBehaviour(script: BehaviourScript): Promise<unknown[]> {
  const log: unknown[] = [];
  const L = (...args: unknown[]): void => void log.push(encode(args.length === 1 ? args[0] : args));
  const shared = {};
  const app = createLogicApp(filesOf(script), { wholeTree: true });
  Object.assign(app.globals, { log: L, shared });
  const { runtime } = app;
  const root = createInstance({ runtime, definition: runtime.registry.definition('page') });
  const commands = {
    page: root.self,
    L,
    shared,
    attach: () => attachInstance(root),
    ready: () => {
      markShown(runtime.instances.values());
      makeReady(root);
    },
    detach: () => detachInstance(root),
    show: () => runPageLifetime(root, 'show'),
    hide: () => runPageLifetime(root, 'hide'),
    resize: (size: unknown) => runPageLifetime(root, 'resize', size),
    fire: (id: string, name: string, detail: unknown, options: Record<string, unknown> = {}) => {
      const node = findNode(root.nodes, id);
      if (node) fireAt(node, name, detail, options);
    },
    wait: () => app.settle(),
  };
  // oxlint-disable-next-line no-new-func -- scripts are recorded as text
  await new Function(...Object.keys(commands), `return (async () => {${script.run}\n})()`)(...Object.values(commands));
  await app.settle();
  return log;
}

function filesOf({ comps }: BehaviourScript): Files {
  const files: Record<string, string> = { 'app.json': JSON.stringify({ pages: ['page'] }) };
  for (const [path, { wxml = '', js = 'Component({})', json = {} }] of Object.entries(comps)) {
    const usingComponents = Object.fromEntries(
      Object.entries((json['usingComponents'] ?? {}) as Record<string, string>).map(([tag, target]) => [
        tag,
        `/${target}`,
      ]),
    );
    files[`${path}.wxml`] = wxml;
    files[`${path}.js`] = `const L = log;\n${js}`;
    files[`${path}.json`] = JSON.stringify({ component: true, ...json, usingComponents });
  }
  return files;
}

/** `ready` follows the first drawing; here there is no view to draw. */
function markShown(instances: Iterable<Instance>): void {
  for (const instance of instances) instance.sent ??= instance.snapshot;
}

function findNode(nodes: readonly TreeNode[], id: string): TagNode | undefined {
  for (const node of nodes) {
    if (node instanceof TagNode && node.id === id) return node;
    const found = findNode(node.inTemplate?.() ?? node.below(), id);
    if (found) return found;
  }
  return undefined;
}

/** Values that JSON lacks, and instances, as the recorded logs have them. */
function encode(value: unknown): unknown {
  if (value === undefined) return { $: 'undefined' };
  if (typeof value === 'function') return { $: 'function' };
  if (typeof value !== 'object' || value === null) return value;
  if (typeof (value as { setData?: unknown }).setData === 'function') return { $: 'instance' };
  if (Array.isArray(value)) return value.map(encode);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, encode(member)]));
}
