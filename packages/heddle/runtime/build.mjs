import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeChunks } from './chunks.mjs';
import { plainImports, withoutWxs } from './vite-plugins.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PACKAGES = path.resolve(HERE, '../..');
const OUT = path.resolve(HERE, '../dist/runtime');
const STAMP = path.join(OUT, '.sources');

/** Importing a module of ours does nothing by itself, so that what an entry does not use can go into a chunk of its own. */
const OURS_HAVE_NONE = [{ test: /[\\/]packages[\\/](?:runtime|components)[\\/]src[\\/]/, sideEffects: false }];

/** Everything that ends up in the built runtime, or decides how it is built. */
const SOURCES = [HERE, path.join(PACKAGES, 'runtime/src'), path.join(PACKAGES, 'components/src')];

/**
 * Builds what every compiled app runs on, once for all apps: the view as a module with chunks that are loaded on demand,
 * and the worker as one classic script; each with and without the library of WXS, which is large and which many apps do
 * not need. Does nothing when it was built from the same sources.
 */
async function buildRuntime() {
  const sources = hashOfSources();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
  const { build } = await import('vite');
  rmSync(OUT, { recursive: true, force: true });
  for (const [name, plugins] of Object.entries({ full: [], 'without-wxs': [withoutWxs()] })) {
    await build(viewOptions(path.join(OUT, name), plugins));
    await build(workerOptions(path.join(OUT, name), plugins));
  }
  writeFileSync(STAMP, sources);
}

/**
 * @param {string} outDir
 * @param {import('vite').Plugin[]} plugins
 * @returns {import('vite').InlineConfig}
 */
function viewOptions(outDir, plugins) {
  return options([...plugins, plainImports(), describeChunks(PACKAGES)], outDir, {
    input: { view: path.join(HERE, 'view.ts'), hot: path.join(HERE, 'hot.ts') },
    output: {
      format: 'es',
      minify: true,
      entryFileNames: '[name]-[hash].js',
      chunkFileNames: '[name]-[hash].js',
    },
  });
}

/**
 * @param {string} outDir
 * @param {import('vite').Plugin[]} plugins
 * @returns {import('vite').InlineConfig}
 */
function workerOptions(outDir, plugins) {
  return options(plugins, outDir, {
    input: { worker: path.join(HERE, 'worker.ts') },
    output: { format: 'iife', name: 'start', exports: 'default', minify: true, entryFileNames: 'worker.js' },
  });
}

/**
 * @param {import('vite').Plugin[]} plugins
 * @param {string} outDir
 * @param {import('vite').Rolldown.RolldownOptions} rolldownOptions
 * @returns {import('vite').InlineConfig}
 */
function options(plugins, outDir, rolldownOptions) {
  return {
    root: HERE,
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    resolve: { conditions: ['heddle-source', 'production', 'module', 'browser'] },
    plugins,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      // What a site writes calls the entries by the names of their exports; more of them cost less than chunks between.
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        treeshake: { moduleSideEffects: OURS_HAVE_NONE },
        ...rolldownOptions,
      },
    },
  };
}

function hashOfSources() {
  const hash = createHash('sha256');
  hash.update(readFileSync(path.resolve(PACKAGES, '../pnpm-lock.yaml')));
  for (const folder of SOURCES) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.m?ts$|\.mjs$/.test(file),
    );
    for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(path.join(folder, file)));
  }
  return hash.digest('hex');
}

await buildRuntime();
