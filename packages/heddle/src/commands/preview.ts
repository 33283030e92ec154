import path from 'node:path';
import { printAddresses } from '../addresses.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { servePreview, type PreviewServer } from '../preview/server.ts';
import { openSiteFolder } from '../preview/site-folder.ts';
import type { Terminal } from '../terminal.ts';

export interface PreviewOptions {
  /** 4173 or the next free one, unless given. */
  readonly port?: number | undefined;
  /** The loopback address, unless given. */
  readonly host?: string | undefined;
  readonly open?: boolean;
}

/** `heddle preview`: serves a built site until the process is ended. Returns the exit status so far. */
export async function preview(folder: string, options: PreviewOptions, terminal: Terminal): Promise<number> {
  const server = await startPreview(folder, options);
  printAddresses(`The site in ${path.relative('.', folder) || '.'} is served.`, server, terminal);
  if (options.open) openInBrowser(server.local[0] ?? server.network[0]!);
  return 0;
}

export function startPreview(folder: string, options: PreviewOptions = {}): Promise<PreviewServer> {
  return servePreview(openSiteFolder(folder), options);
}
