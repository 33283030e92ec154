import { fileURLToPath } from 'node:url';
import { logicEntry } from '@heddle/compiler';
import type { AppFeatures } from '@heddle/runtime/protocol';
import { build } from 'vite';

/** Where `@heddle/runtime` is found from. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Run from its sources, the command bundles the sources of the runtime. */
const CONDITIONS = [...(import.meta.url.endsWith('.ts') ? ['heddle-source'] : []), 'production', 'module', 'browser'];

const ENTRY = 'heddle:worker';

/**
 * The worker of an app with these features: a classic script, which cannot load parts of itself, that leaves a function
 * `start` behind.
 */
export async function bundleWorker(features: AppFeatures): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { conditions: CONDITIONS },
    plugins: [entryPlugin(logicEntry(features))],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'start', exports: 'default', minify: true },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) => ('output' in each ? each.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  return chunk?.code.trim() ?? '';
}

function entryPlugin(code: string) {
  return {
    name: 'heddle-worker-entry',
    resolveId: (id: string) => (id === ENTRY ? ENTRY : null),
    load: (id: string) => (id === ENTRY ? code : null),
  };
}
