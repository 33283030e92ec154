import { createServer } from 'vite';
import { onChanges } from './changes.ts';

/**
 * Calls `changed` once the folder is watched, and whenever something below it has changed. Vite's watcher, which knows
 * what not to look at.
 */
export async function watchFolder(folder: string, changed: () => void): Promise<{ close(): Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: folder,
    envDir: false,
    publicDir: false,
    appType: 'custom',
    logLevel: 'warn',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false },
  });
  await new Promise<void>((resolve) => server.watcher.once('ready', () => resolve()));
  const stop = onChanges(server.watcher, folder, changed);
  changed();
  return {
    close() {
      stop();
      return server.close();
    },
  };
}
