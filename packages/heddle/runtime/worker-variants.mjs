/**
 * The workers that are built: an app gets the smallest that has all it uses. Which one, `src/site/worker-variant.ts`
 * sees from its bundle.
 * @type {Readonly<Record<string, Readonly<Record<'HAS_TREE' | 'HAS_WXS' | 'HAS_APIS', boolean>>>>}
 */
export const workerVariants = {
  plain: { HAS_TREE: false, HAS_WXS: false, HAS_APIS: false },
  'plain-apis': { HAS_TREE: false, HAS_WXS: false, HAS_APIS: true },
  tree: { HAS_TREE: true, HAS_WXS: false, HAS_APIS: false },
  'tree-apis': { HAS_TREE: true, HAS_WXS: false, HAS_APIS: true },
  full: { HAS_TREE: true, HAS_WXS: true, HAS_APIS: true },
};
