import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { diskHost } from '@heddle/compiler/node';
import type { Plugin, ViteDevServer } from 'vite';
import type { AppFolder } from '../app-folder.ts';
import { compileApp, type CompiledApp } from '../compile-app.ts';
import { assetType } from '../site/asset-types.ts';
import { locateAsset } from '../site/assets.ts';
import type { RuntimeFiles } from '../site/runtime-files.ts';
import { RUNTIME_FOLDER, siteFiles } from '../site/site.ts';
import { changeBetween } from './change.ts';
import { overlayPayload } from './overlay.ts';

export interface DevOptions {
  readonly app: AppFolder;
  readonly runtime: RuntimeFiles;
  /** Told of every run of the compiler, the first included. */
  readonly onCompiled: (result: CompiledApp) => void;
}

/** Asks a page to follow a change; its data is a `Change`. */
const CHANGED = 'heddle:changed';
/** The module that joins Vite's messages and our page. */
const CLIENT = '/@heddle/client.js';

/**
 * Serves the site that `heddle build` would write, from memory, and follows changes of the app's files. It decides
 * nothing about apps: what is served comes from `siteFiles`, what a change means from `changeBetween`.
 */
export function heddleDev({ app, runtime, onCompiled }: DevOptions): Plugin {
  const host = diskHost(app.root);
  let result = compileApp(app, host);
  let good = result.hasErrors ? undefined : result.compiled;
  let files = good && siteFiles(good, runtime, { devtools: true, client: CLIENT });
  onCompiled(result);

  const recompile = (server: ViteDevServer): void => {
    host.invalidate();
    result = compileApp(app, host);
    onCompiled(result);
    if (!result.compiled || result.hasErrors) {
      server.ws.send(overlayPayload(result));
      return;
    }
    const before = good;
    good = result.compiled;
    files = siteFiles(good, runtime, { devtools: true, client: CLIENT });
    // A page that shows errors only has no app yet that could change.
    if (before) server.ws.send(CHANGED, changeBetween(before, good));
    else server.ws.send({ type: 'full-reload' });
  };

  return {
    name: 'heddle',
    resolveId: (id) => (id === CLIENT ? id : undefined),
    load: (id) => (id === CLIENT ? clientModule(runtime) : undefined),
    configureServer(server) {
      watch(server, app.root, () => recompile(server));
      // A page that is opened while there are errors learns of them as soon as it can listen.
      server.ws.on('connection', () => {
        if (result.hasErrors) server.ws.send(overlayPayload(result));
      });
      server.middlewares.use((request, response, next) => {
        const file = fileOf(request.url ?? '/');
        const text = files?.get(file);
        const asset = text === undefined ? locateAsset(file, host) : undefined;
        if (file === 'index.html') {
          const page = text ?? errorPage;
          void server.transformIndexHtml('/', page).then((html) => sendText(response, file, html), next);
        } else if (text !== undefined) sendText(response, file, text);
        else if (asset !== undefined) sendFile(response, asset);
        else next();
      });
    },
  };
}

/** Files below the root, in one go however many an editor writes at once. */
function watch(server: ViteDevServer, root: string, changed: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, file) => {
    if (path.relative(root, file).startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(changed, 20);
  });
}

/** Joins Vite's connection, which only modules it serves can have, with the page's own code. */
function clientModule({ entries }: RuntimeFiles): string {
  return `import { follow } from '/${RUNTIME_FOLDER}/${entries['hot']![0]}';
import.meta.hot.on('${CHANGED}', follow);
`;
}

/** What stands behind the overlay when there is no app to show yet. */
const errorPage = '<!doctype html><html><head><meta charset="utf-8"><title>heddle</title></head><body></body></html>';

const TEXT_TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript' };

function fileOf(url: string): string {
  const file = url.replace(/[?#].*$/, '').replace(/^\/+/, '');
  return file === '' ? 'index.html' : decode(file);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function sendText(response: ServerResponse, file: string, text: string): void {
  const type = TEXT_TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'text/plain';
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.setHeader('Cache-Control', 'no-store');
  response.end(text);
}

function sendFile(response: ServerResponse, place: string): void {
  response.setHeader('Content-Type', assetType(place) ?? 'application/octet-stream');
  response.setHeader('Cache-Control', 'no-cache');
  createReadStream(place)
    .on('error', () => response.writeHead(404).end())
    .pipe(response);
}
