import { createServer } from 'vite';
import { onChanges } from './changes.ts';

/**
 * Calls `changed` once the folder is watched, and whenever something below it has changed. Vite's watcher, which knows
 * what not to look at.
 */
export async function watchFolder(folder: string, changed: () => void): Promise<{ close(): Promise<void> }> {
  let isReady = (): void => {};
  const ready = new Promise<void>((resolve) => (isReady = resolve));
  const server = await createServer({
    configFile: false,
    root: folder,
    envDir: false,
    publicDir: false,
    appType: 'custom',
    logLevel: 'warn',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false },
    // The watcher may be ready before the server is.
    plugins: [{ name: 'heddle:watch', configureServer: ({ watcher }) => void watcher.once('ready', isReady) }],
  });
  await ready;
  const stop = onChanges(server.watcher, folder, changed);
  changed();
  return {
    close() {
      stop();
      return server.close();
    },
  };
}
