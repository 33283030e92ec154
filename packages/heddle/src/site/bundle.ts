import { fileURLToPath } from 'node:url';
import type { SourceMap } from '@heddle/compiler';
import { mapFileOfBundle } from './source-map-file.ts';
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

/** A generated module, with a map (`bundledMap`) to have maps of what becomes of it. */
export interface EntryModule {
  readonly code: string;
  readonly map?: SourceMap;
}

export interface BundleOptions {
  readonly output: Rolldown.OutputOptions;
  /** Generated modules that the entry loads later, by what it calls them. */
  readonly modules?: ReadonlyMap<string, EntryModule>;
  /** Makes a classic script, which leaves a variable of this name behind. */
  readonly name?: string;
}

/** Bundles a generated module with all that it imports. File name → code. */
export async function bundleEntry(
  entry: EntryModule,
  { output, modules = new Map(), name }: BundleOptions,
): Promise<Map<string, string>> {
  const generated = new Map([...modules].map(([id, module]) => [ROOT + id, module]));
  const result = await build({
    root: ROOT,
    base: './',
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { conditions: CONDITIONS },
    plugins: [generatedModules(generated.set(ENTRY, entry))],
    build: {
      write: false,
      target: 'es2022',
      sourcemap: entry.map !== undefined,
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
  return new Map(
    outputs.flatMap((each) => {
      if (each.type === 'chunk') return [[each.fileName, each.code]];
      return each.fileName.endsWith('.map') ? [[each.fileName, mapFileOfBundle(String(each.source))]] : [];
    }),
  );
}

/** Modules that are on no disk, by their path. */
function generatedModules(modules: ReadonlyMap<string, EntryModule>): Plugin {
  return {
    name: 'heddle-entry',
    resolveId: (id) => (modules.has(id) ? id : modules.has(ROOT + id) ? ROOT + id : null),
    load(id) {
      const module = modules.get(id);
      return module ? { code: module.code, moduleType: 'js', ...(module.map && { map: module.map }) } : null;
    },
  };
}
