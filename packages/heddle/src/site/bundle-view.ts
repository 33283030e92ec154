import { packageEntry, viewEntry, type Bundles, type Compiled, type CompiledPackage } from '@heddle/compiler';
import { elements, styles } from '@heddle/components';
import { bundleEntry, type EntryModule } from './bundle.ts';
import { HASH } from './hashed-name.ts';
import { builtPackageFiles, MAIN_FILES } from './package-files.ts';
import { bundledMap } from './source-map-file.ts';

/** Where the parts of the runtime lie that are loaded later. */
export const RUNTIME_FOLDER = 'runtime';

/**
 * What a page loads: `app-[hash].js`, which holds all that the first page needs, a file for each sub-package, and chunks that are
 * loaded later. With the inspection hook it has source maps, if the app was compiled for them.
 */
export function bundleView(compiled: Compiled, devtools: boolean): Promise<Map<string, string>> {
  const { config, packages } = compiled;
  const isOwn = new Set(packages.flatMap(({ builtins }) => builtins));
  const modules = new Map(packages.map((part) => [packageModule(part.root), entryOfPackage(part, devtools)]));
  const code = viewEntry({
    ...compiled,
    baseStyles: styles(config.builtins, config.style).replace(/\s+/g, ' '),
    elements: config.builtins.filter((tag) => hasElement(tag) && !isOwn.has(tag)),
    modules: Object.fromEntries(packages.map(({ root }) => [root, packageModule(root)])),
    devtools,
  });
  return bundleEntry(withMap(code, compiled, devtools), {
    modules,
    output: {
      entryFileNames: MAIN_FILES.view,
      chunkFileNames({ facadeModuleId }) {
        const own = packages.find(({ root }) => facadeModuleId?.endsWith(packageModule(root)));
        return own ? builtPackageFiles(own.root).view : `${RUNTIME_FOLDER}/[name]-${HASH}.js`;
      },
    },
  });
}

/** What the module of a sub-package is called while it is bundled. */
function packageModule(root: string): string {
  return `heddle-package/${root}.js`;
}

function entryOfPackage(part: CompiledPackage, devtools: boolean): EntryModule {
  return withMap(packageEntry({ view: part.view, elements: part.builtins.filter(hasElement) }), part, devtools);
}

/** A module with a bundle in it, and the map that belongs to it. */
function withMap(code: string, { view, sourceMaps }: Bundles, devtools: boolean): EntryModule {
  const map = devtools ? sourceMaps?.().view : undefined;
  if (!map) return { code };
  const line = code.slice(0, code.indexOf(view)).split('\n').length - 1;
  return { code, map: bundledMap(map, line) };
}

function hasElement(tag: string): boolean {
  return Object.hasOwn(elements, tag);
}
