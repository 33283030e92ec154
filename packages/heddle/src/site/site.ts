import type { Compiled } from '@heddle/compiler';
import { indexHtml } from './index-html.ts';
import type { RuntimeFiles } from './runtime-files.ts';

export interface SiteOptions {
  /** Keeps the inspection hook (design §9). */
  readonly devtools?: boolean;
  /** Module that a page imports after it has started: the dev server's. */
  readonly client?: string;
}

/** Where the files of the runtime lie in a site. */
export const RUNTIME_FOLDER = 'runtime';

/**
 * The text files of a site, by path: page, both bundles and the runtime. Every address in them is relative, so that a
 * site works below any path. Assets are copied beside (`findAssets`).
 */
export function siteFiles(
  compiled: Compiled,
  runtime: RuntimeFiles,
  options: SiteOptions = {},
): ReadonlyMap<string, string> {
  return new Map([
    ['index.html', indexHtml(compiled.config, runtime, options)],
    ['app.js', `export default ${compiled.view};\n`],
    ['logic.js', logicScript(compiled.logic, runtime.worker)],
    ...[...runtime.chunks].map(([file, code]) => [`${RUNTIME_FOLDER}/${file}`, code] as const),
  ]);
}

/** The app's modules are an argument: they stand outside of the runtime's closure and see none of its names. */
function logicScript(bundle: string, runtime: string): string {
  return `((bundle) => {${runtime}\nstart(bundle);\n})(${bundle});\n`;
}
