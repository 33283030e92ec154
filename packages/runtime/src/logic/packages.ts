import type { LogicPart } from '../protocol/bundle.ts';
import { launch } from './app.ts';
import { attempt } from './errors.ts';
import type { Runtime } from './runtime.ts';
import { LazyNode } from './tree/lazy-node.ts';
import type { MakeTag } from './tree/lazy-node.ts';
import { resolvePath } from './tree/resolve.ts';

/** The sub-packages of an app: each is loaded, on both sides, when something of it is first needed (spec, components §9). */
export interface Packages {
  /** What has to be waited for before these pages can be made, or these modules run; `undefined`: nothing. */
  ready(paths: readonly string[]): Promise<unknown> | undefined;
  /** Fetches a package by name or root, and runs nothing of it. `undefined`: there is none of that name. */
  fetch(wanted: unknown): Promise<unknown> | undefined;
  /** The user has come to a page: what `preloadRule` says is fetched. */
  entered(page: string): void;
  /** Stands in for a component until it is loaded; `undefined`: it is there, or unknown. */
  standIn: MakeTag<LazyNode | undefined>;
}

/** Component of the runtime's own that shows just what stands between its tags; and one that shows nothing. */
const STAND_INS = { content: 'heddle:content', nothing: 'heddle:nothing' } as const;

export function packages(runtime: Runtime): Packages {
  const { bundle, features } = runtime;
  const tell = viewLoader(runtime);
  const fetched = new Map<string, Promise<LogicPart>>();
  const opened = new Map<string, Promise<void>>();
  const inUse = new Set<string>();
  const known = () => runtime.boot?.config.packages ?? [];
  const packageOf = (path: string) => known().find(({ root }) => path.startsWith(`${root}/`));
  if (features.nodes.slot) {
    Object.assign(bundle.components, { [STAND_INS.content]: { unit: STAND_INS.content } });
    Object.assign(bundle.units, { [STAND_INS.content]: () => ({ root: [{ type: 'slot', node: 0, name: '' }] }) });
  }

  /** Both sides have it; nothing of it is in use. One that failed is tried again the next time. */
  function fetch(root: string): Promise<LogicPart> {
    let loading = fetched.get(root);
    if (!loading) {
      const load = async (): Promise<LogicPart> => {
        const [part] = await Promise.all([bundle.packages![root]!(), tell(root)]);
        return part.default;
      };
      loading = load().catch((cause: unknown) => {
        fetched.delete(root);
        opened.delete(root);
        const errMsg = `loadSubpackage:fail ${root}: ${cause instanceof Error ? cause.message : String(cause)}`;
        runtime.app.notify('onLazyLoadError', { type: 'subpackage', subpackage: [root], errMsg });
        throw new Error(errMsg);
      });
      fetched.set(root, loading);
    }
    return loading;
  }

  async function open(root: string): Promise<void> {
    const part = await fetch(root);
    for (const field of ['modules', 'components', 'units', 'wxs'] as const) Object.assign(bundle[field], part[field]);
    runtime.parts.push(part);
    inUse.add(root);
    const { entry } = part;
    if (entry) attempt(runtime, undefined, () => runtime.modules.require(entry));
  }

  function use(root: string): Promise<void> {
    const opening = opened.get(root) ?? open(root);
    opened.set(root, opening);
    return opening;
  }

  return {
    ready(paths) {
      const wanted = paths.map(packageOf);
      // Independent packages run without the app's own script.
      if (wanted.some((each) => !each?.independent)) runtime.service(launch);
      const missing = wanted.flatMap((each) => (each && !inUse.has(each.root) ? [each.root] : []));
      return missing.length > 0 ? Promise.all([...new Set(missing)].map(use)) : undefined;
    },
    fetch(wanted) {
      const found = known().find(({ root, name }) => name === wanted || root === trimSlashes(String(wanted)));
      return found && fetch(found.root);
    },
    entered(page) {
      const rule = runtime.boot?.config.preload?.[page];
      if (!rule || (!rule.always && isMetered())) return;
      // Whoever comes to need it is told of a failure then.
      for (const root of rule.packages) fetch(root).catch(() => undefined);
    },
    standIn(skeleton, place, make) {
      const path = resolvePath(place.owner, skeleton.tag);
      const lazy = path === undefined ? undefined : packageOf(path);
      if (!lazy || inUse.has(lazy.root)) return undefined;
      const tag = place.owner.definition.component.placeholders?.[skeleton.tag];
      const other = tag === undefined ? undefined : resolvePath(place.owner, tag);
      const isThere = other !== undefined && (packageOf(other) === undefined || inUse.has(packageOf(other)!.root));
      const component = isThere ? other : tag === undefined ? STAND_INS.nothing : STAND_INS.content;
      return new LazyNode(skeleton, place, { make, component, loaded: use(lazy.root) });
    },
  };
}

/** Asks the view to load its side of a package; settled with its answer. */
function viewLoader({ channel, handlers }: Runtime): (root: string) => Promise<void> {
  const waiting = new Map<string, (error: string | undefined) => void>();
  handlers.package = ({ root, error }) => waiting.get(root)?.(error);
  return (root) =>
    new Promise((resolve, reject) => {
      waiting.set(root, (error) => (error === undefined ? resolve() : reject(new Error(error))));
      channel.send({ type: 'package', root });
    });
}

/** Connections that are paid by volume are told of by few browsers; all others count as not. */
function isMetered(): boolean {
  const { connection } = navigator as { connection?: { readonly type?: string; readonly saveData?: boolean } };
  return connection?.saveData === true || connection?.type === 'cellular';
}

function trimSlashes(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}
