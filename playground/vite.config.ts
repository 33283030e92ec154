import { defaultClientConditions, defineConfig } from 'vite';
import { exampleAssets } from './vite/example-assets.ts';
import { examplePackages } from './vite/example-packages.ts';

/**
 * Dependencies that are not ES modules, or that must be there once. Nothing is discovered later: a discovery reloads the
 * page under its user.
 */
const BUNDLED = [
  '@codemirror/lang-css',
  '@codemirror/lang-html',
  '@codemirror/lang-javascript',
  '@codemirror/lang-json',
  '@codemirror/language',
  '@codemirror/lint',
  '@codemirror/state',
  '@codemirror/view',
  '@lezer/highlight',
  'codemirror',
  '@heddle/compiler > @babel/parser',
  '@heddle/compiler > postcss',
  '@heddle/compiler > postcss-selector-parser',
  '@heddle/compiler > postcss-value-parser',
];

export default defineConfig({
  // Relative, so that the built playground works below any path.
  base: './',
  // The packages run from `src`: no build first.
  resolve: { conditions: ['heddle-source', ...defaultClientConditions] },
  optimizeDeps: { noDiscovery: true, include: BUNDLED },
  plugins: [exampleAssets(), examplePackages()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // The editor is most of it, and it is what the page is for.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { input: { index: 'index.html', preview: 'preview.html' } },
  },
});
