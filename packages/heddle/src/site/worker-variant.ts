/** What a built worker has: see `runtime/worker-variants.mjs`. */
export type WorkerVariant = 'plain' | 'plain-apis' | 'tree' | 'tree-apis' | 'full';

/**
 * The smallest worker that can run a logic bundle. Skeletons and WXS modules are the bundle's last fields, `{}` when there
 * are none. Scripts reach the platform's functions by the name `wx` only; where it stands for something else the worker is
 * larger than it need be, no more.
 */
export function workerVariantFor(logic: string): WorkerVariant {
  if (!logic.endsWith('\nwxs: {}\n}')) return 'full';
  const hasTree = !logic.endsWith('\nunits: {},\nwxs: {}\n}');
  // Names may be written with escapes.
  const hasApis = /\bwx\b|\\u/.test(logic);
  if (hasTree) return hasApis ? 'tree-apis' : 'tree';
  return hasApis ? 'plain-apis' : 'plain';
}
