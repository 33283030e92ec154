import type { Compiled } from '@heddle/compiler';
import { styles } from '@heddle/components';
import { indexHtml, type SiteOptions } from './index-html.ts';
import { RUNTIME_FOLDER, type RuntimeFiles } from './runtime-files.ts';
import { workerVariantFor } from './worker-variant.ts';

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
    ['index.html', indexHtml(compiled.config, runtime.view, options)],
    ['app.js', viewModule(compiled)],
    ['logic.js', logicScript(compiled.logic, runtime.workers[workerVariantFor(compiled.logic)])],
    ...[...runtime.view.chunks].map(([file, code]) => [`${RUNTIME_FOLDER}/${file}`, code] as const),
  ]);
}

/** The style sheet of the built-ins is known once the app is compiled, so that the runtime need not hold them all. */
function viewModule({ view, config }: Compiled): string {
  const baseStyles = styles(config.builtins).replace(/\s+/g, ' ');
  return `export default ${view};\nexport const baseStyles = ${JSON.stringify(baseStyles)};\n`;
}

/** The app's modules are an argument: they stand outside of the runtime's closure and see none of its names. */
function logicScript(bundle: string, runtime: string): string {
  return `((bundle) => {${runtime}\nstart(bundle);\n})(${bundle});\n`;
}
