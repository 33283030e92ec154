import type { Compiled, CompiledPackage } from '@heddle/compiler';
import { bundleView } from './bundle-view.ts';
import { bundleWorker } from './bundle-worker.ts';
import { indexHtml } from './index-html.ts';
import { bundleLine, logicScript } from './logic-script.ts';
import { logicModule, packageAddresses, packageFiles } from './package-files.ts';
import { mapComment, mapFile } from './source-map-file.ts';

/**
 * The text files of a site, by path: the page, and an app's own bundles of the runtime and what it was compiled to. Every
 * address in them is relative, so that a site works below any path. Assets are copied beside (`findAssets`). `devtools`:
 * with the inspection hook, and source maps if the app was compiled for them.
 */
export async function builtSite(
  compiled: Compiled,
  { devtools = false }: { readonly devtools?: boolean } = {},
): Promise<ReadonlyMap<string, string>> {
  const [view, worker] = await Promise.all([bundleView(compiled, devtools), bundleWorker(compiled.features)]);
  const logic = logicScript(compiled.logic, worker, packageAddresses(compiled.packages, 'logic'));
  const map = devtools ? compiled.sourceMaps?.().logic : undefined;
  return new Map([
    ['index.html', indexHtml(compiled.config, { scripts: ['<script type="module" src="./app.js"></script>'] })],
    ['logic.js', map ? logic + mapComment('logic.js') : logic],
    ...(map ? [['logic.js.map', mapFile(map, bundleLine(worker))] as const] : []),
    ...compiled.packages.flatMap((part) => logicFiles(part, devtools)),
    ...view,
  ]);
}

function logicFiles(part: CompiledPackage, devtools: boolean): [file: string, text: string][] {
  const { logic: file } = packageFiles(part.root);
  const map = devtools ? part.sourceMaps?.().logic : undefined;
  if (!map) return [[file, logicModule(part)]];
  return [
    [file, logicModule(part) + mapComment('logic.js')],
    [`${file}.map`, mapFile(map, 0)],
  ];
}
