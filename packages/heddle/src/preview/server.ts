import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Addresses } from '../addresses.ts';
import { CommandError } from '../command-error.ts';
import type { SiteFile, SiteFolder } from './site-folder.ts';

export interface PreviewServer extends Addresses {
  close(): Promise<void>;
}

/** What people look at first; the next free one is taken when it is in use. */
const PORT = 4173;

/** The addresses of this machine alone. */
const LOOPBACK = '127.0.0.1';

/** Serves a site as a web server on the internet would: packed, with names that are kept, in parts for films. */
export async function servePreview(
  site: SiteFolder,
  { port, host = LOOPBACK }: { readonly port?: number | undefined; readonly host?: string | undefined },
): Promise<PreviewServer> {
  const server = createServer((request, response) => answer(site, request, response));
  await listen(server, port ?? PORT, host, port === undefined);
  const { port: taken } = server.address() as AddressInfo;
  const address = (name: string): string => `http://${name.includes(':') ? `[${name}]` : name}:${taken}${site.base}`;
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const isLocal = host === LOOPBACK || host === 'localhost' || host === '::1';
  return {
    local: isEverywhere ? [address(LOOPBACK)] : isLocal ? [address(host)] : [],
    network: isEverywhere ? networkAddresses().map(address) : isLocal ? [] : [address(host)],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number, host: string, mayBeNext: boolean): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, host, () => resolve(void server.off('error', reject)));
    });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (isTaken && mayBeNext && port < 65_535) return listen(server, port + 1, host, true);
    throw new CommandError(
      isTaken ? `Port ${port} is in use.` : error instanceof Error ? error.message : String(error),
      'Choose another `--port` or `--host`.',
    );
  }
}

/** What other devices call this one. */
function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .flatMap(({ family, internal, address }) => (family === 'IPv4' && !internal ? [address] : []));
}

function answer(site: SiteFolder, request: IncomingMessage, response: ServerResponse): void {
  const asked = pathOf(request.url ?? '/');
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
  if (asked !== undefined && `${asked}/` === site.base) return end(response, 302, { Location: site.base });
  const file = asked?.startsWith(site.base) ? site.file(asked.slice(site.base.length)) : undefined;
  if (!file) return end(response, 404);
  const headers = {
    'Content-Type': file.type,
    'Cache-Control': file.isFinal ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: file.tag,
    Vary: 'Accept-Encoding',
  };
  if (request.headers['if-none-match'] === file.tag) return end(response, 304, headers);
  const part = partOf(request.headers.range, file.bytes.length);
  if (part) return sendPart(response, file, part, headers);
  const isPacked = file.packed !== undefined && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = isPacked ? file.packed! : file.bytes;
  response.writeHead(200, {
    ...headers,
    'Accept-Ranges': 'bytes',
    'Content-Length': body.length,
    ...(isPacked && { 'Content-Encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function end(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, headers).end();
}

/** `undefined` for what is no address of a file. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/, ''));
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** The one part that a request asks for. Browsers ask films for nothing more complicated. */
function partOf(range: string | undefined, length: number): Part | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined;
  if (first === '') return { from: Math.max(0, length - Number(last)), to: length - 1 };
  return { from: Number(first), to: last === '' ? length - 1 : Math.min(Number(last), length - 1) };
}

function sendPart(
  response: ServerResponse,
  { bytes }: SiteFile,
  { from, to }: Part,
  headers: Readonly<Record<string, string>>,
): void {
  if (from > to) return end(response, 416, { 'Content-Range': `bytes */${bytes.length}` });
  response.writeHead(206, {
    ...headers,
    'Content-Range': `bytes ${from}-${to}/${bytes.length}`,
    'Content-Length': to - from + 1,
  });
  response.end(bytes.subarray(from, to + 1));
}
