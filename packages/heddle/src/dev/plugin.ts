import path from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { RUNTIME_FOLDER, type RuntimeFiles } from './runtime-files.ts';
import type { DevApp } from './dev-app.ts';
import { overlayPayload } from './overlay.ts';
import { sendFile, sendText, siteFileOf } from './serve.ts';

/** Address of the module that joins Vite's connection and our page. */
export const CLIENT = '/@heddle/client.js';

/** Tells a page that the app is without errors and what has changed: its data is `'none'`, `'styles'` or `'app'`. */
const CHANGED = 'heddle:changed';

/**
 * Serves the site that `heddle build` would write, from memory, and tells its pages of changes. A thin adapter: what is
 * served, and what a change means, comes from `app`.
 */
export function heddleDev(
  app: DevApp,
  runtime: RuntimeFiles,
  options: { readonly root: string; readonly compiled: () => void },
): Plugin {
  return {
    name: 'heddle',
    resolveId: (id) => (id === CLIENT ? id : undefined),
    load: (id) => (id === CLIENT ? clientModule(runtime) : undefined),
    configureServer(server) {
      watch(server, options.root, () => {
        const change = app.compile();
        options.compiled();
        if (change === 'errors') server.ws.send(overlayPayload(app.result));
        else if (change === 'page') server.ws.send({ type: 'full-reload' });
        else server.ws.send(CHANGED, change);
      });
      // A page that is opened while there are errors learns of them as soon as it can listen.
      server.ws.on('connection', () => {
        if (app.result.hasErrors) server.ws.send(overlayPayload(app.result));
      });
      serve(server, app);
    },
  };
}

function serve(server: ViteDevServer, app: DevApp): void {
  server.middlewares.use((request, response, next) => {
    const file = siteFileOf(request.url ?? '/');
    const text = app.text(file);
    const asset = text === undefined ? app.asset(file) : undefined;
    if (text !== undefined) sendText(response, file, text);
    else if (file === 'index.html') sendText(response, file, NO_APP);
    else if (asset !== undefined) sendFile(response, asset);
    else next();
  });
}

/** What stands behind the overlay as long as there is no app to show. */
const NO_APP = `<!doctype html>
<html><head><meta charset="utf-8"><title>heddle</title></head><body><script type="module" src="${CLIENT}"></script></body></html>
`;

/** Changes below a folder, told of once however many files are written in one go. */
function watch(server: ViteDevServer, root: string, changed: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  // Until it is ready a watcher misses what is written.
  server.watcher.once('ready', changed);
  server.watcher.on('all', (_event, file) => {
    if (path.relative(root, file).startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(changed, 20);
  });
}

/** Only a module that Vite serves gets `import.meta.hot`; what it loads is ours, and not for Vite to look at. */
function clientModule(runtime: RuntimeFiles): string {
  const [hot] = runtime.entries['hot']!;
  return `const hot = import(/* @vite-ignore */ new URL('/${RUNTIME_FOLDER}/${hot}', location.href).href);
import.meta.hot.on('${CHANGED}', async (change) => (await hot).follow(change));
`;
}
