import type { Compiled } from '@heddle/compiler';
import { bundleView } from './bundle-view.ts';
import { bundleWorker } from './bundle-worker.ts';
import { indexHtml } from './index-html.ts';
import { logicScript } from './logic-script.ts';

/**
 * The text files of a site, by path: the page, and an app's own bundles of the runtime and what it was compiled to. Every
 * address in them is relative, so that a site works below any path. Assets are copied beside (`findAssets`).
 */
export async function builtSite(
  compiled: Compiled,
  { devtools = false }: { readonly devtools?: boolean } = {},
): Promise<ReadonlyMap<string, string>> {
  const [view, worker] = await Promise.all([bundleView(compiled, devtools), bundleWorker(compiled.features)]);
  return new Map([
    ['index.html', indexHtml(compiled.config, { scripts: ['<script type="module" src="./app.js"></script>'] })],
    ['logic.js', logicScript(compiled.logic, worker)],
    ...view,
  ]);
}
