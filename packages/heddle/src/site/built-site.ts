import type { Compiled, CompiledPackage } from '@heddle/compiler';
import { bundleView } from './bundle-view.ts';
import { bundleWorker } from './bundle-worker.ts';
import { findHashed, hashedName } from './hashed-name.ts';
import { indexHtml } from './index-html.ts';
import { bundleLine, logicScript } from './logic-script.ts';
import { addresses, builtPackageFiles, logicModule, MAIN_FILES } from './package-files.ts';
import { mapComment, mapFile } from './source-map-file.ts';

export interface SiteOptions {
  /** With the inspection hook, and source maps if the app was compiled for them. */
  readonly devtools?: boolean;
  /** The path that the site will be served at, with a slash at either end. */
  readonly base?: string | undefined;
}

/**
 * The text files of a site, by path: the page, and an app's own bundles of the runtime and what it was compiled to. All
 * names but that of the page change with what is in the file. Every address in them is relative, so that a site works
 * below any path. Assets are copied beside (`findAssets`).
 */
export async function builtSite(
  compiled: Compiled,
  { devtools = false, base }: SiteOptions = {},
): Promise<ReadonlyMap<string, string>> {
  const [view, worker] = await Promise.all([bundleView(compiled, devtools), bundleWorker(compiled.features)]);
  const packages = compiled.packages.map((part) => ({ root: part.root, ...logicOfPackage(part) }));
  const logic = logicScript(compiled.logic, worker, addresses(packages.map(({ root, file }) => [root, file])));
  const logicFile = hashedName(MAIN_FILES.logic, logic);
  const logicMap = devtools ? compiled.sourceMaps?.().logic : undefined;
  const page = indexHtml(compiled.config, {
    base,
    worker: logicFile,
    scripts: [`<script type="module" src="./${findHashed(MAIN_FILES.view, view.keys())!}"></script>`],
  });
  return new Map([
    ['index.html', page],
    ...withMap(logicFile, logic, logicMap && mapFile(logicMap, bundleLine(worker))),
    ...packages.flatMap(({ file, text, sourceMaps }) => {
      const map = devtools ? sourceMaps?.().logic : undefined;
      return withMap(file, text, map && mapFile(map, 0));
    }),
    ...view,
  ]);
}

function logicOfPackage(part: CompiledPackage): {
  readonly file: string;
  readonly text: string;
  readonly sourceMaps: CompiledPackage['sourceMaps'];
} {
  const text = logicModule(part);
  return { file: hashedName(builtPackageFiles(part.root).logic, text), text, sourceMaps: part.sourceMaps };
}

function withMap(file: string, text: string, map: string | undefined): [file: string, text: string][] {
  if (map === undefined) return [[file, text]];
  return [
    [file, text + mapComment(file.slice(file.lastIndexOf('/') + 1))],
    [`${file}.map`, map],
  ];
}
