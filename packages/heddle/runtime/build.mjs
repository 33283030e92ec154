import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeChunks } from './chunks.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PACKAGES = path.resolve(HERE, '../..');
const OUT = path.resolve(HERE, '../dist/runtime');
const STAMP = path.join(OUT, '.sources');

/** Everything that ends up in the built runtime, or decides how it is built. */
const SOURCES = [HERE, path.join(PACKAGES, 'runtime/src'), path.join(PACKAGES, 'components/src')];

/**
 * Builds what every compiled app runs on, once for all apps: the view as a module with chunks that are loaded on demand,
 * and the worker as one classic script. Does nothing when it was built from the same sources.
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
  return {
    ...commonOptions(),
    plugins: [describeChunks(PACKAGES)],
    build: {
      ...commonOptions().build,
      // Imported by what the site writes, so the names of exports stay.
      rolldownOptions: {
        input: { view: path.join(HERE, 'view.ts'), hot: path.join(HERE, 'hot.ts') },
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          minify: true,
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: '[name]-[hash].js',
        },
      },
    },
  };
}

/** @returns {import('vite').InlineConfig} */
function workerOptions() {
  return {
    ...commonOptions(),
    build: {
      ...commonOptions().build,
      rolldownOptions: {
        input: { worker: path.join(HERE, 'worker.ts') },
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'start', exports: 'default', minify: true, entryFileNames: 'worker.js' },
      },
    },
  };
}

/** @returns {import('vite').InlineConfig & { build: import('vite').BuildOptions }} */
function commonOptions() {
  return {
    root: HERE,
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    resolve: { conditions: ['heddle-source', 'production', 'module', 'browser'] },
    build: {
      outDir: OUT,
      emptyOutDir: false,
      target: 'es2022',
      // The page that a site writes names what to load early.
      modulePreload: false,
    },
  };
}

function hashOfSources() {
  const hash = createHash('sha256');
  hash.update(readFileSync(path.resolve(PACKAGES, '../pnpm-lock.yaml')));
  for (const folder of SOURCES) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.m?ts$|\.mjs$/.test(file));
    for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(path.join(folder, file)));
  }
  return hash.digest('hex');
}

await buildRuntime();
