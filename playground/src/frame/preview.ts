import { elements, styles, watchPress } from '@heddle/components';
import { startApp } from '@heddle/runtime/host';
import type { RunningApp } from '@heddle/runtime/host';
import type { Stack, ViewBundle } from '@heddle/runtime/protocol';
import LogicWorker from './logic-worker.ts?worker';
import type { FromFrame, StartFrame, ToFrame } from './messages.ts';
import { tappedDevtools } from './tap.ts';

/** The frame that an app runs in. Whoever embeds it sends a port, and over that the app. */
window.addEventListener('message', ({ source, ports: [port] }) => {
  if (source === window.parent && port) connect(port);
});

function connect(port: MessagePort): void {
  const send = (message: FromFrame): void => port.postMessage(message);
  let running: Promise<{ app: RunningApp; stack: () => Stack['pages'] }> | undefined;
  port.addEventListener('message', ({ data }: MessageEvent<ToFrame>) => {
    if (data.type === 'start') {
      running ??= run(data, send);
      return;
    }
    void running?.then(async ({ app, stack }) => {
      if (data.type === 'tree') send({ type: 'tree', tree: treeOf() });
      else send({ type: 'pages', pages: await Promise.all(stack().map(async ({ page, url }) => ({ url, data: await app.control.inspect(page) }))) });
    });
  });
  port.start();
}

async function run({ bundles, example, restore }: StartFrame, send: (message: FromFrame) => void): Promise<{ app: RunningApp; stack: () => Stack['pages'] }> {
  serveFrom(new URL(`apps/${example}/`, document.baseURI).href);
  watchPress(document);
  let pages: Stack['pages'] = [];
  const { default: bundle } = (await import(/* @vite-ignore */ moduleUrl(bundles.view))) as { default: ViewBundle };
  const app = await startApp({
    bundle,
    worker: new LogicWorker({ name: moduleUrl(bundles.logic) }),
    root: document.getElementById('app')!,
    loadElements: async (tags) => {
      await Promise.all(tags.map((tag) => (Object.hasOwn(elements, tag) ? elements[tag]!() : undefined)));
    },
    baseStyles: styles(bundle.config.builtins),
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
    ...(restore && { restore }),
  });
  app.control.onShown(() => send({ type: 'shown' }));
  return { app, stack: () => pages };
}

/** Package paths, in style sheets as well, are those of the app's own folder. */
function serveFrom(folder: string): void {
  const base = document.createElement('base');
  base.href = folder;
  document.head.prepend(base);
}

/** Address of a module that exports an expression; on its first line, where bundles note their own position. */
function moduleUrl(expression: string): string {
  return URL.createObjectURL(new Blob([`export default ${expression};\n`], { type: 'text/javascript' }));
}

function treeOf(): ReturnType<import('@heddle/runtime/view').Devtools['tree']> | undefined {
  const { __HEDDLE_DEVTOOLS__: devtools } = globalThis as { __HEDDLE_DEVTOOLS__?: import('@heddle/runtime/view').Devtools };
  return devtools?.tree();
}
