import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { main, startDevServer } from 'heddle';
import { serveFolder } from './serve-folder.ts';
import type { Site } from './serve-folder.ts';

/** How people run an app: from the folder that `heddle build` wrote, or with `heddle dev`. */
export type Mode = 'build' | 'dev';

/** Serves an example until the site is closed. */
export function serveExample(name: string, mode: Mode): Promise<Site> {
  return mode === 'build' ? serveBuilt(name, ['--devtools']) : serveInDevelopment(name);
}

/** The site that visitors get: without the inspection hook, unless asked for. */
export function serveBuilt(name: string, options: readonly string[] = []): Promise<Site> {
  return serveBuiltFolder(folderOf(name), options);
}

/** The same for an app in any folder. */
export async function serveBuiltFolder(source: string, options: readonly string[] = []): Promise<Site> {
  const folder = mkdtempSync(path.join(tmpdir(), 'heddle-e2e-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const told = new Told();
    const status = await main(['build', source, '--out', path.join(folder, 'site'), ...options], told);
    if (status !== 0) throw new Error(`\`heddle build\` ended with ${status}.\n${told.text}`);
    const site = await serveFolder(path.join(folder, 'site'));
    return { ...site, close: () => site.close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

async function serveInDevelopment(name: string): Promise<Site> {
  const told = new Told();
  const server = await startDevServer(folderOf(name), { port: 0 }, told);
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error(`\`heddle dev\` has no address.\n${told.text}`);
  return { address, close: () => server.close() };
}

/** What a command writes is of interest when it fails. */
class Told {
  text = '';
  readonly out = (text: string): void => void (this.text += text);
  readonly err = this.out;
}

/** An example by its name, or an app of these tests as `fixtures/name`. */
function folderOf(name: string): string {
  return fileURLToPath(new URL(name.startsWith('fixtures/') ? name : `../examples/${name}`, import.meta.url));
}
