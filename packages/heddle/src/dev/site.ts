import type { Compiled } from '@heddle/compiler';
import { styles } from '@heddle/components';
import { indexHtml } from '../site/index-html.ts';
import { logicScript } from '../site/logic-script.ts';
import { RUNTIME_FOLDER, type RuntimeFiles } from './runtime-files.ts';

/**
 * The text files of an app that is being worked on, by path. They differ from those of a built site: the runtime is the
 * same for all apps, and has everything, so that a change of the app needs no bundling. `client`: module of the dev server.
 */
export function devSite(compiled: Compiled, runtime: RuntimeFiles, client: string): ReadonlyMap<string, string> {
  return new Map([
    ['index.html', devPage(compiled, runtime, client)],
    ['app.js', viewModule(compiled)],
    ['logic.js', logicScript(compiled.logic, runtime.worker)],
    ...[...runtime.chunks].map(([file, code]) => [`${RUNTIME_FOLDER}/${file}`, code] as const),
  ]);
}

function devPage({ config }: Compiled, { entries, elements }: RuntimeFiles, client: string): string {
  const chunks = new Set([...entries['view']!, ...config.builtins.flatMap((tag) => elements[tag] ?? [])]);
  return indexHtml(config, {
    preloads: ['app.js', ...[...chunks].map((file) => `${RUNTIME_FOLDER}/${file}`)],
    launch: RESTORE,
    scripts: [
      `<script type="module">
import { start } from './${RUNTIME_FOLDER}/${entries['view']![0]}';
import * as app from './app.js';
start(app, heddle);
</script>`,
      `<script type="module" src="${client}"></script>`,
    ],
  });
}

/** For `runtime/hot.ts`: what is open now, and what it put aside before it loaded the page anew. */
const RESTORE = `heddle.worker.addEventListener('message', ({ data }) => { heddle.stack = data.stack ?? heddle.stack; });
heddle.restore = JSON.parse(sessionStorage.getItem('heddle:restore') ?? 'null') ?? undefined;
sessionStorage.removeItem('heddle:restore');
`;

function viewModule({ view, config }: Compiled): string {
  const baseStyles = styles(config.builtins, config.style).replace(/\s+/g, ' ');
  return `export default ${view};\nexport const baseStyles = ${JSON.stringify(baseStyles)};\n`;
}
