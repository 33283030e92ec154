import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

/** Where the runtime and the components are found from. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Run from its sources, the command bundles the sources of the runtime. */
const CONDITIONS = [...(import.meta.url.endsWith('.ts') ? ['heddle-source'] : []), 'production', 'module', 'browser'];

/** Importing a module of ours does nothing by itself, so that a build holds just what its entry names. */
const OURS_HAVE_NONE = [
  { test: /[\\/](?:packages|@heddle)[\\/](?:runtime|components)[\\/](?:src|dist)[\\/]/, sideEffects: false },
];

/** Stands for the generated module. */
const ENTRY = `${ROOT}heddle-entry.js`;

/** Bundles a generated module with all that it imports: as a module, or as a classic script that leaves `name` behind. File name → code. */
export async function bundleEntry(
  code: string,
  output: Rolldown.OutputOptions,
  name?: string,
): Promise<Map<string, string>> {
  const result = await build({
    root: ROOT,
    base: './',
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { conditions: CONDITIONS },
    plugins: [entryPlugin(code)],
    build: {
      write: false,
      target: 'es2022',
      // As a library: else each `import()` would be wrapped in code that loads style sheets.
      lib: { entry: ENTRY, ...(name === undefined ? { formats: ['es'] } : { formats: ['iife'], name }) },
      rolldownOptions: {
        // More exports of the entry cost less than chunks between it and what it loads later.
        preserveEntrySignatures: 'allow-extension',
        treeshake: { moduleSideEffects: OURS_HAVE_NONE },
        output: { minify: true, comments: false, ...output },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) => ('output' in each ? each.output : []));
  return new Map(outputs.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each.code]] : [])));
}

function entryPlugin(code: string): Plugin {
  return {
    name: 'heddle-entry',
    resolveId: (id) => (id.endsWith('heddle-entry.js') ? ENTRY : null),
    load: (id) => (id === ENTRY ? { code, moduleType: 'js' } : null),
  };
}
