import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeChunks } from './chunks.mjs';
import { plainImports } from './plain-imports.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PACKAGES = path.resolve(HERE, '../..');
const OUT = path.resolve(HERE, '../dist/runtime');
const STAMP = path.join(OUT, '.sources');

/** Importing a module of ours does nothing by itself, so that what an entry does not use can go into a chunk of its own. */
const OURS_HAVE_NONE = [{ test: /[\\/]packages[\\/](?:runtime|components)[\\/]src[\\/]/, sideEffects: false }];

/**
 * What nearly every element needs: one chunk for all of it. Left alone, each module that elements share would become a
 * request of its own.
 */
const ELEMENT_BASE = {
  name: 'element',
  test: /[\\/]components[\\/]src[\\/]internal[\\/](?:control|define|element|emit|properties|reflect)\.ts$/,
};

/** Everything that ends up in the built runtime, or decides how it is built. */
const SOURCES = [HERE, path.join(PACKAGES, 'runtime/src'), path.join(PACKAGES, 'components/src')];

/**
 * Builds what apps run on while they are being worked on, once for all: the view as a module with chunks that are loaded
 * on demand, and the worker as a classic script, which cannot load parts of itself. Does nothing when it was built from
 * the same sources. Sites get bundles of their own (`src/site/bundle.ts`).
 */
async function buildRuntime() {
  const sources = hashOfSources();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
  const { build } = await import('vite');
  rmSync(OUT, { recursive: true, force: true });
  await build(viewOptions());
  await build(workerOptions());
  writeFileSync(STAMP, sources);
}

/** @returns {import('vite').InlineConfig} */
function viewOptions() {
  return options('view', [plainImports(), describeChunks(PACKAGES)], {
    input: { view: path.join(HERE, 'view.ts'), hot: path.join(HERE, 'hot.ts') },
    output: {
      format: 'es',
      minify: true,
      codeSplitting: { groups: [ELEMENT_BASE] },
      entryFileNames: '[name]-[hash].js',
      chunkFileNames: '[name]-[hash].js',
    },
  });
}

/** @returns {import('vite').InlineConfig} */
function workerOptions() {
  return options('', [], {
    input: { worker: path.join(HERE, 'worker.ts') },
    output: { format: 'iife', name: 'start', exports: 'default', minify: true, entryFileNames: '[name].js' },
  });
}

/**
 * @param {string} folder Below `dist/runtime`.
 * @param {import('vite').Plugin[]} plugins
 * @param {import('vite').Rolldown.RolldownOptions} rolldownOptions
 * @returns {import('vite').InlineConfig}
 */
function options(folder, plugins, rolldownOptions) {
  return {
    root: HERE,
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    resolve: { conditions: ['heddle-source', 'production', 'module', 'browser'] },
    plugins,
    build: {
      outDir: path.join(OUT, folder),
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        // What a site writes calls the entries by the names of their exports; more of them cost less than chunks between.
        preserveEntrySignatures: 'allow-extension',
        treeshake: { moduleSideEffects: OURS_HAVE_NONE },
        // Error texts are loaded late in built sites; the hook has them at once.
        checks: { ineffectiveDynamicImport: false },
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
