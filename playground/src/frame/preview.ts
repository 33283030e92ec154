import { elements, styles, watchPress } from '@heddle/components';
import { startApp } from '@heddle/runtime/host';
import type { RunningApp } from '@heddle/runtime/host';
import type { Stack, ViewBundle } from '@heddle/runtime/protocol';
import type { Devtools, TreeNode } from '@heddle/runtime/view';
import type { Bundles } from '../compile/messages.ts';
import type { FromFrame, StartFrame, ToFrame } from './messages.ts';
import { tappedDevtools } from './tap.ts';

/** Where `installDevtools` leaves its hook. */
const HOOK = '__HEDDLE_DEVTOOLS__';

/** The frame that an app runs in. Whoever embeds it sends a port, and over that the app. */
window.addEventListener('message', ({ source, ports: [port] }) => {
  if (source === window.parent && port) connect(port);
});

interface Running {
  readonly app: RunningApp;
  /** The page stack, bottom first. */
  pages(): Stack['pages'];
}

type Send = (message: FromFrame) => void;

function connect(port: MessagePort): void {
  const send: Send = (message) => port.postMessage(message);
  let running: Promise<Running> | undefined;
  port.addEventListener('message', ({ data }: MessageEvent<ToFrame>) => {
    if (data.type === 'start') {
      running ??= run(data, send);
      running.catch((cause: unknown) => fail(cause, send));
    } else if (data.type === 'tree') send({ type: 'tree', tree: treeOf() });
    else
      void running?.then(
        async (app) => send({ type: 'pages', pages: await openPages(app) }),
        () => undefined,
      );
  });
  port.start();
}

async function run({ bundles, example, restore = [] }: StartFrame, send: Send): Promise<Running> {
  serveFrom(new URL(`apps/${example}/`, document.baseURI).href);
  watchPress(document);
  let pages: Stack['pages'] = [];
  const { default: bundle } = (await import(/* @vite-ignore */ bundleUrl(bundles, 'view'))) as { default: ViewBundle };
  const app = await startApp({
    bundle,
    worker: new Worker(new URL('logic-worker.ts', import.meta.url), {
      type: 'module',
      name: bundleUrl(bundles, 'logic'),
    }),
    root: document.getElementById('app')!,
    loadElements: async (tags) => {
      await Promise.all(tags.map((tag) => (Object.hasOwn(elements, tag) ? elements[tag]!() : undefined)));
    },
    baseStyles: styles(bundle.config.builtins, bundle.config.style),
    storageName: `playground/${example}`,
    devtools: tappedDevtools((traffic) => send({ type: 'traffic', traffic })),
    // The address belongs to the playground.
    history: () => ({
      start: '',
      follow(stack) {
        ({ pages } = stack);
        send({ type: 'route', route: pages.at(-1)?.url ?? '' });
      },
    }),
    onError: (error) => send({ type: 'error', error }),
    onCrash: () => send({ type: 'crashed' }),
    reload: () => send({ type: 'restart' }),
    restore: restore.filter(({ url }) => bundle.config.pages.includes(url.replace(/\?.*$/, ''))),
  });
  let isShown = false;
  app.control.onShown(() => {
    if (!isShown) send({ type: 'shown' });
    isShown = true;
  });
  return { app, pages: () => pages };
}

/** What the compiler emits can be loaded; should it happen all the same, it must be seen. */
function fail(cause: unknown, send: Send): void {
  const stack = cause instanceof Error ? cause.stack : undefined;
  send({
    type: 'error',
    error: {
      code: 'playground/start-failed',
      message: `The app could not be started. ${String(cause)}`,
      ...(stack && { stack }),
    },
  });
  send({ type: 'crashed' });
}

function openPages({ app, pages }: Running): Promise<{ url: string; data: unknown }[]> {
  return Promise.all(pages().map(async ({ page, url }) => ({ url, data: await app.control.inspect(page) })));
}

/** Package paths, in style sheets as well, are those of the app's own folder. */
function serveFrom(folder: string): void {
  const base = document.createElement('base');
  base.href = folder;
  document.head.prepend(base);
}

/** Address of one side of an app, which knows the addresses of its sub-packages. */
function bundleUrl(bundles: Bundles, side: 'view' | 'logic'): string {
  const packages = bundles.packages.map(
    (part) => `${JSON.stringify(part.root)}: () => import(${JSON.stringify(moduleUrl(part[side]))})`,
  );
  return moduleUrl(
    packages.length === 0 ? bundles[side] : `Object.assign(${bundles[side]}, { packages: { ${packages.join(', ')} } })`,
  );
}

/** Address of a module that exports an expression; on its first line, where bundles note their own position. */
function moduleUrl(expression: string): string {
  return URL.createObjectURL(new Blob([`export default ${expression};\n`], { type: 'text/javascript' }));
}

function treeOf(): TreeNode | undefined {
  return (globalThis as { [HOOK]?: Devtools })[HOOK]?.tree();
}
