import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

/** A server that answers well, late, wrongly, in pieces, or not at all. */
export interface NetworkServer {
  /** `http://127.0.0.1:1234`. */
  readonly origin: string;
  /** The same for sockets: `ws://127.0.0.1:1234`. */
  readonly sockets: string;
  /** Requests that are being answered at once, at most. */
  readonly most: number;
  close(): Promise<void>;
}

const BIG = 8 * 1024 * 1024;

export async function serveNetwork(): Promise<NetworkServer> {
  let running = 0;
  let most = 0;
  /** Sends the second piece, once the first one has been seen. */
  let endPieces = (): unknown => undefined;
  const answer: RequestListener = (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://server');
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    response.setHeader('access-control-allow-methods', '*');
    response.setHeader('access-control-expose-headers', '*');
    if (request.method === 'OPTIONS') return void response.end();
    running++;
    most = Math.max(most, running);
    response.on('close', () => running--);
    const routes: Readonly<Record<string, () => unknown>> = {
      '/echo': async () => {
        const { method, headers } = request;
        response.setHeader('x-seen', 'yes');
        response.end(JSON.stringify({ method, search, body: await textOf(request), type: headers['content-type'] }));
      },
      '/text': () => response.end('{ no json'),
      '/missing': () => response.writeHead(404).end(JSON.stringify({ error: 'gone' })),
      '/redirect': () => response.writeHead(302, { location: '/echo?redirected=1' }).end(),
      '/silent': () => undefined,
      '/slow': () => void setTimeout(() => response.end('late'), 50),
      '/broken': () => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('begins');
        setTimeout(() => response.destroy(), 20);
      },
      '/big': () => {
        response.writeHead(200, { 'content-length': String(BIG), 'content-type': 'application/octet-stream' });
        response.end(Buffer.alloc(BIG, 7));
      },
      '/pieces': () => {
        response.write('one');
        endPieces = () => response.end('two');
      },
      '/end-pieces': () => {
        endPieces();
        response.end();
      },
      '/upload': async () => {
        response.end(JSON.stringify({ type: request.headers['content-type'], body: await textOf(request) }));
      },
    };
    void (routes[pathname] ?? routes['/missing']!)();
  };
  const server = createServer(answer);
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket, request) => {
    socket.on('message', (data, isBinary) => {
      if (!isBinary && String(data) === 'close me') socket.close(4001, 'as you wish');
      else socket.send(data, { binary: isBinary });
    });
    if (request.url === '/hello') socket.send('hello');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    sockets: `ws://127.0.0.1:${port}`,
    get most() {
      return most;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('latin1');
}
