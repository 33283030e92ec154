import { createReadStream, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { EXAMPLES, exampleNames, filesBelow } from './example-folders.ts';

const MODULE = 'virtual:example-assets';

/** The folder of the playground in which `todo/icons/a.png` is file `icons/a.png` of the example `todo`. */
const FOLDER = 'apps';

const TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * Serves the pictures and fonts of the examples under their own paths, as a site of the app would: paths can be computed
 * by an app, so no build can rename them. `virtual:example-assets` says which there are.
 */
export function exampleAssets(): Plugin {
  return {
    name: 'example-assets',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) => (id === `\0${MODULE}` ? `export default ${JSON.stringify(assetsByExample())};` : undefined),
    configureServer(server) {
      server.middlewares.use(`/${FOLDER}/`, (request, response, next) => {
        const [example = '', ...rest] = decodeURI((request.url ?? '').replace(/\?.*$/, ''))
          .split('/')
          .filter(Boolean);
        const file = rest.join('/');
        if (!assetsByExample()[example]?.includes(file)) return next();
        response.setHeader('Content-Type', TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream');
        createReadStream(path.join(EXAMPLES, example, file)).pipe(response);
      });
    },
    generateBundle() {
      for (const [example, files] of Object.entries(assetsByExample())) {
        for (const file of files) {
          const source = readFileSync(path.join(EXAMPLES, example, file));
          this.emitFile({ type: 'asset', fileName: `${FOLDER}/${example}/${file}`, source });
        }
      }
    },
  };
}

function assetsByExample(): Record<string, string[]> {
  return Object.fromEntries(
    exampleNames().map((name) => [
      name,
      filesBelow(path.join(EXAMPLES, name)).filter((file) => path.extname(file).toLowerCase() in TYPES),
    ]),
  );
}
