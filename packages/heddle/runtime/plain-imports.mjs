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
