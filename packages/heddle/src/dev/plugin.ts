import { relative } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { RUNTIME_FOLDER, type RuntimeFiles } from './runtime-files.ts';
import type { Change } from './change.ts';
import type { DevApp } from './dev-app.ts';
import { onChanges } from '../watch/changes.ts';
import { problemsOf } from './overlay.ts';
import { sendFile, sendText, siteFileOf } from './serve.ts';

/** Address of the module that joins Vite's connection and our page, as seen from the page. */
export const CLIENT = './@heddle/client.js';

/** Names of the messages between a server and the pages of one app. */
interface Messages {
  /** The app is without errors: the data says what has changed, `'none'`, `'app'` or a `HotUpdate`. */
  readonly changed: string;
  /** The app has errors: the data is all that is wrong, as `Problem[]`. */
  readonly problems: string;
  /** A page tells which version of the app it was loaded with. */
  readonly shows: string;
}

/** What is served. */
export interface Served {
  readonly app: DevApp;
  readonly runtime: RuntimeFiles;
}

export interface HeddleDevOptions {
  /** Folder of the app. */
  readonly root: string;
  /** Called when the app was compiled again. */
  readonly compiled: () => void;
  /** Where the app is served, with a slash at either end. */
  readonly path?: string;
}

/**
 * Serves the site that `heddle build` would write, from memory, and tells its pages of changes. A thin adapter: what is
 * served, and what a change means, comes from what `open` gives, which is called when there is a server.
 */
export function heddleDev(open: () => Served, { root, compiled, path = '/' }: HeddleDevOptions): Plugin {
  let served: Served | undefined;
  const messages: Messages = {
    changed: `heddle:changed ${path}`,
    problems: `heddle:problems ${path}`,
    shows: `heddle:shows ${path}`,
  };
  const client = path + CLIENT.slice(2);
  return {
    name: 'heddle',
    resolveId: (id) => (id === client ? id : undefined),
    load: (id) => (served && id === client ? clientModule(served.runtime, messages) : undefined),
    configureServer(server) {
      served = open();
      const { app } = served;
      const update = (changed?: readonly string[]): void => {
        const change = app.compile(changed);
        compiled();
        if (change === 'errors') server.ws.send(messages.problems, problemsOf(app.result));
        else if (change === 'page') server.ws.send({ type: 'full-reload' });
        else server.ws.send(messages.changed, change);
      };
      // An app may lie outside of the site that it is part of.
      if (relative(server.config.root, root).startsWith('..')) server.watcher.add(root);
      // Until it is ready a watcher misses what is written.
      server.watcher.once('ready', () => update());
      const stop = onChanges(server.watcher, root, update);
      server.httpServer?.once('close', stop);
      // What has happened between the loading of a page and the moment from which it can listen.
      server.ws.on(messages.shows, (version: unknown, page) => {
        if (app.result.hasErrors) page.send(messages.problems, problemsOf(app.result));
        else if (version !== app.version) page.send(messages.changed, 'app' satisfies Change);
      });
      serve(server, path, served);
    },
  };
}

function serve(server: ViteDevServer, path: string, { app, runtime }: Served): void {
  const start = server.config.base + path.slice(1);
  server.middlewares.use((request, response, next) => {
    const url = request.url ?? '/';
    if (!url.startsWith(start)) return next();
    const file = siteFileOf(url.slice(start.length));
    const text = app.text(file) ?? runtime.chunks.get(file.replace(`${RUNTIME_FOLDER}/`, ''));
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

/** Only a module that Vite serves gets `import.meta.hot`; what it loads is ours, and not for Vite to look at. */
function clientModule(runtime: RuntimeFiles, { changed, problems, shows }: Messages): string {
  const [hot] = runtime.entries['hot']!;
  return `const hot = import(/* @vite-ignore */ new URL('./${RUNTIME_FOLDER}/${hot}', location.href).href);
import.meta.hot.on('${changed}', async (change) => (await hot).follow(change));
import.meta.hot.on('${problems}', async (problems) => (await hot).showProblems(problems));
import.meta.hot.send('${shows}', globalThis.heddle?.version);
`;
}
