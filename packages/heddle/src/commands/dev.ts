import path from 'node:path';
import { createServer } from 'vite';
import type { ViteDevServer } from 'vite';
import { printAddresses } from '../addresses.ts';
import { findAppFolder } from '../app-folder.ts';
import { CommandError } from '../command-error.ts';
import { createDevApp, type DevApp } from '../dev/dev-app.ts';
import { CLIENT, heddleDev } from '../dev/plugin.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { startProgress } from '../progress.ts';
import { formatReport } from '../report.ts';
import { readRuntimeFiles } from '../dev/runtime-files.ts';
import type { Terminal } from '../terminal.ts';

export interface DevServerOptions {
  /** 5173 or the next free one, unless given. */
  readonly port?: number | undefined;
  /** The loopback address, unless given. */
  readonly host?: string | undefined;
}

/** `heddle dev`: serves an app until the process is ended. Returns the exit status so far. */
export async function dev(
  folder: string,
  { open, ...options }: DevServerOptions & { readonly open?: boolean },
  terminal: Terminal,
): Promise<number> {
  const { resolvedUrls } = await startDevServer(folder, options, terminal);
  const addresses = resolvedUrls ?? { local: [], network: [] };
  printAddresses(
    `The app in ${path.relative('.', folder) || '.'} is served, and follows changes.`,
    addresses,
    terminal,
  );
  const [first] = [...addresses.local, ...addresses.network];
  if (open && first !== undefined) openInBrowser(first);
  return 0;
}

/** A running dev server. Diagnostics go to the terminal whenever the app is compiled, and into the page. */
export async function startDevServer(
  folder: string,
  { port, host }: DevServerOptions,
  terminal: Terminal,
): Promise<ViteDevServer> {
  const { root, ...names } = findAppFolder(folder);
  const runtime = readRuntimeFiles();
  const progress = startProgress(terminal);
  progress.step('Compiling');
  const app = createDevApp({ root, ...names }, runtime, CLIENT);
  progress.end();
  const report = reporter(app, terminal);
  report();
  const server = await createServer({
    configFile: false,
    root,
    envDir: false,
    publicDir: false,
    appType: 'custom',
    logLevel: 'warn',
    optimizeDeps: { noDiscovery: true },
    server: {
      // An address rather than `localhost`, which means IPv4 on one machine and IPv6 on the next.
      host: host ?? '127.0.0.1',
      ...(port !== undefined && { port, strictPort: true }),
    },
    plugins: [heddleDev(() => ({ app, runtime }), { root, compiled: report })],
  });
  try {
    return await server.listen();
  } catch (error) {
    await server.close();
    throw new CommandError(
      error instanceof Error ? error.message : String(error),
      'Choose another `--port` or `--host`.',
    );
  }
}

/** Prints what the last run of the compiler found, unless that stands there already. */
function reporter(app: DevApp, terminal: Terminal): () => void {
  let printed = '';
  return () => {
    const report = formatReport(app.result);
    if (report !== printed) terminal.err(report || 'Nothing to report any more.\n');
    printed = report;
  };
}
