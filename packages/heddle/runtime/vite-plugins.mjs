import { fileURLToPath } from 'node:url';

const WXS_LIBRARY = /[\\/]runtime[\\/]src[\\/]protocol[\\/]wxs\.ts$/;
const NO_WXS = fileURLToPath(new URL('no-wxs.ts', import.meta.url));

/**
 * Leaves the WXS library out.
 * @returns {import('vite').Plugin}
 */
export function withoutWxs() {
  return {
    name: 'heddle-without-wxs',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.endsWith('/wxs.ts') || importer === NO_WXS) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved && WXS_LIBRARY.test(resolved.id) ? NO_WXS : null;
    },
  };
}

/**
 * Vite wraps each `import()` in code that loads style sheets and preloads chunks. There are no such sheets here, and the
 * page names what to preload.
 * @returns {import('vite').Plugin}
 */
export function plainImports() {
  return {
    name: 'heddle-plain-imports',
    enforce: 'pre',
    load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null),
  };
}
