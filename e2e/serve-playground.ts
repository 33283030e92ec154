import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer, preview } from 'vite';
import type { Mode } from './serve-example.ts';
import type { Site } from './serve-folder.ts';

const PLAYGROUND = fileURLToPath(new URL('../playground', import.meta.url));

/** Serves the playground as `npm start` does, or its built files. */
export function servePlayground(mode: Mode): Promise<Site> {
  return mode === 'dev' ? serveInDevelopment() : serveBuilt();
}

async function serveInDevelopment(): Promise<Site> {
  // A source that changes while tests run must not reload their pages.
  const server = await createServer({
    root: PLAYGROUND,
    logLevel: 'warn',
    server: { host: '127.0.0.1', port: 0, watch: null },
  });
  await server.listen();
  return { address: addressOf(server), close: () => server.close() };
}

async function serveBuilt(): Promise<Site> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'heddle-playground-'));
  const remove = (): void => rmSync(outDir, { recursive: true, force: true });
  try {
    await build({ root: PLAYGROUND, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
    const server = await preview({
      root: PLAYGROUND,
      // Below a path: no address may start at the root of the server.
      base: '/some/where/',
      build: { outDir },
      preview: { host: '127.0.0.1', port: 0 },
    });
    return { address: addressOf(server), close: () => server.close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

function addressOf({ resolvedUrls }: { readonly resolvedUrls: { readonly local: readonly string[] } | null }): string {
  const address = resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The playground is served, and has no address.');
  return address;
}
