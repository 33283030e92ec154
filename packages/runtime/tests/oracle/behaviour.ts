import type { BehaviourScript } from '../../../compiler/tests/oracle/cases.ts';
import type { Runtime } from '../../src/logic/index.ts';
import { fireAt } from '../../src/logic/tree/events.ts';
import type { Instance } from '../../src/logic/tree/instance.ts';
import { attachInstance, detachInstance, runPageLifetime } from '../../src/logic/tree/lifecycle.ts';
import { TagNode, type TreeNode } from '../../src/logic/tree/node.ts';

/** A started app whose page was created, and no more: scripts say what follows. */
export interface Stage {
  readonly runtime: Runtime;
  readonly page: Instance;
  /** Tells the components that they are shown. */
  ready(): void | Promise<void>;
  settle(): Promise<void>;
}

/** What a script's components find as globals when they are loaded, and what they write. */
export interface ScriptGlobals {
  readonly log: (...args: unknown[]) => void;
  readonly shared: object;
}

/** Runs a script on a stage, its components compiled with their plain nodes, and gives the log. */
export async function runBehaviour(
  script: BehaviourScript,
  open: (files: Readonly<Record<string, string>>, globals: ScriptGlobals) => Promise<Stage>,
): Promise<unknown[]> {
  const log: unknown[] = [];
  const L = (...args: unknown[]): void => void log.push(encode(args.length === 1 ? args[0] : args));
  const shared = {};
  const stage = await open(filesOf(script), { log: L, shared });
  const { page } = stage;
  const commands = {
    page: page.self,
    L,
    shared,
    attach: () => attachInstance(page),
    ready: () => stage.ready(),
    detach: () => detachInstance(page),
    show: () => runPageLifetime(page, 'show'),
    hide: () => runPageLifetime(page, 'hide'),
    resize: (size: unknown) => runPageLifetime(page, 'resize', size),
    fire: (id: string, name: string, detail: unknown, options: Record<string, unknown> = {}) => {
      const node = findNode(page.nodes, id);
      if (node) fireAt(node, name, detail, options);
    },
    wait: () => stage.settle(),
  };
  // A view needs its time to show something.
  const code = script.run.replace(/\bready\(\)/g, 'await ready()');
  // oxlint-disable-next-line no-new-func -- scripts are recorded as text
  await new Function(...Object.keys(commands), `return (async () => {${code}\n})()`)(...Object.values(commands));
  await stage.settle();
  return log;
}

function filesOf({ comps }: BehaviourScript): Readonly<Record<string, string>> {
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
  if (value === undefined || typeof value === 'function') return { $: typeof value };
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : { $: String(value) };
  if (typeof value !== 'object' || value === null) return value;
  if (typeof (value as { setData?: unknown }).setData === 'function') return { $: 'instance' };
  if (Array.isArray(value)) return Array.from(value, encode);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, encode(member)]));
}
