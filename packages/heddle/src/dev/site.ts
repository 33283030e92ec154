import { withLoaders, type Compiled, type CompiledPackage } from '@heddle/compiler';
import { styles } from '@heddle/components';
import { indexHtml } from '../site/index-html.ts';
import { bundleLine, logicScript } from '../site/logic-script.ts';
import { logicModule, packageAddresses, packageFiles } from '../site/package-files.ts';
import { mapComment, mapFile } from '../site/source-map-file.ts';
import { RUNTIME_FOLDER, type RuntimeFiles } from './runtime-files.ts';

export interface DevPage {
  /** Address of the module that listens to the server. */
  readonly client: string;
  /** Of the app, for that module. */
  readonly version: number;
}

/**
 * The text files of an app that is being worked on, by path. They differ from those of a built site: the runtime is the
 * same for all apps, and has everything, so that a change of the app needs no bundling.
 */
export function devSite(compiled: Compiled, runtime: RuntimeFiles, page: DevPage): ReadonlyMap<string, string> {
  return new Map([
    ['index.html', devPage(compiled, runtime, page)],
    ['app.js', viewModule(compiled) + mapComment('app.js')],
    [
      'logic.js',
      logicScript(compiled.logic, runtime.worker, packageAddresses(compiled.packages, 'logic')) +
        mapComment('logic.js'),
    ],
    ...compiled.packages.flatMap(packageModules),
    ...[...runtime.chunks].map(([file, code]) => [`${RUNTIME_FOLDER}/${file}`, code] as const),
  ]);
}

/** The source maps of such a site, by path. */
export function devMaps({ sourceMaps, packages }: Compiled, runtime: RuntimeFiles): ReadonlyMap<string, string> {
  const maps = sourceMaps?.();
  if (!maps) return new Map();
  return new Map([
    ['app.js.map', mapFile(maps.view, 0)],
    ['logic.js.map', mapFile(maps.logic, bundleLine(runtime.worker))],
    ...packages.flatMap((part): [string, string][] => {
      const files = packageFiles(part.root);
      const own = part.sourceMaps?.();
      if (!own) return [];
      return [
        [`${files.view}.map`, mapFile(own.view, 0)],
        [`${files.logic}.map`, mapFile(own.logic, 0)],
      ];
    }),
  ]);
}

function devPage({ config }: Compiled, { entries, elements }: RuntimeFiles, { client, version }: DevPage): string {
  const chunks = new Set([...entries['view']!, ...config.builtins.flatMap((tag) => elements[tag] ?? [])]);
  return indexHtml(config, {
    worker: 'logic.js',
    preloads: ['app.js', ...[...chunks].map((file) => `${RUNTIME_FOLDER}/${file}`)],
    launch: `heddle.version = ${version};\n${RESTORE}`,
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

function packageModules(part: CompiledPackage): [file: string, text: string][] {
  const { view, logic } = packageFiles(part.root);
  return [
    [view, `export default ${part.view};\n${mapComment('app.js')}`],
    [logic, logicModule(part) + mapComment('logic.js')],
  ];
}

function viewModule({ view, config, packages }: Compiled): string {
  const baseStyles = styles(config.builtins, config.style).replace(/\s+/g, ' ');
  return `export default ${withLoaders(view, packageAddresses(packages, 'view'))};\nexport const baseStyles = ${JSON.stringify(baseStyles)};\n`;
}
