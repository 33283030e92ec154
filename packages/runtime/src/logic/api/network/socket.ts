import type { Runtime } from '../../runtime.ts';
import { answerLater } from '../answer-later.ts';
import { ApiFailure, type ApiArguments, type AsyncApi, type SyncApi } from '../entry.ts';
import { createListeners, listenerMethods, type Listeners } from '../listeners.ts';
import { checkAddress, NETWORK_ERROR, TIMED_OUT } from './address.ts';
import { askSite, isAsked } from './site.ts';
import { DEFAULT_TIMEOUT } from './task.ts';

/** Open ones, or such that are being opened. */
const LIMIT = 5;
const TOO_MANY = 600007;
const EVENTS = ['Open', 'Message', 'Close', 'Error'];
const READY_STATES = { CONNECTING: 0, OPEN: 1, CLOSING: 2, CLOSED: 3 } as const;

interface Connection {
  /** `undefined`: it was refused before it began. */
  readonly socket: WebSocket | undefined;
  send(args: ApiArguments): void;
  close(args: ApiArguments): void;
}

interface Sockets {
  /** In the order of opening. */
  readonly open: Set<Connection>;
  /** `wx.onSocketOpen` and its like. */
  readonly listeners: Listeners;
}

const socketsOf = (runtime: Runtime): Sockets => runtime.service(createSockets);

function createSockets(runtime: Runtime): Sockets {
  return { open: new Set(), listeners: createListeners(runtime) };
}

/** `wx.connectSocket` (spec components-apis §4 Network). The old functions of `wx` mean the first socket that is open. */
export const connectSocket: SyncApi = (runtime, options) => {
  const args = Object(options) as ApiArguments;
  const listeners = createListeners(runtime);
  const { open } = socketsOf(runtime);
  let connection: Connection | undefined;
  let isWaiting = false;
  const begin = (href: string): object => {
    if (open.size >= LIMIT) throw new ApiFailure('exceed max task count', { errno: TOO_MANY });
    connection = connect(runtime, href, args, listeners);
    open.add(connection);
    return { socketTaskId: String(open.size) };
  };
  const run = (): unknown => {
    const { href } = checkAddress(runtime, args['url'], 'socket');
    if (!isAsked(runtime)) return begin(href);
    isWaiting = true;
    return askSite(runtime, { kind: 'connectSocket', url: href, method: 'GET', header: {} })
      .then(({ url = href }) => begin(url))
      .finally(() => (isWaiting = false));
  };
  answerLater(runtime, 'connectSocket', { kind: 'worker', params: { url: 'String' }, run }, options);
  const answer = (name: string, code: AsyncApi['run']) => (given: unknown) =>
    answerLater(runtime, name, { kind: 'worker', run: code! }, given);
  return {
    ...READY_STATES,
    get readyState() {
      return connection?.socket?.readyState ?? (isWaiting ? READY_STATES.CONNECTING : READY_STATES.CLOSED);
    },
    send: answer('sendSocketMessage', (_, given) => opened(connection).send(given)),
    close: answer('closeSocket', (_, given) => opened(connection).close(given)),
    ...listenerMethods(listeners, EVENTS),
  };
};

export const sendSocketMessage: AsyncApi = {
  kind: 'worker',
  run: (runtime, args) => opened(first(runtime)).send(args),
};
export const closeSocket: AsyncApi = { kind: 'worker', run: (runtime, args) => opened(first(runtime)).close(args) };
export const onSocketOpen: SyncApi = (runtime, listener) => socketsOf(runtime).listeners.on('Open', listener);
export const onSocketMessage: SyncApi = (runtime, listener) => socketsOf(runtime).listeners.on('Message', listener);
export const onSocketClose: SyncApi = (runtime, listener) => socketsOf(runtime).listeners.on('Close', listener);
export const onSocketError: SyncApi = (runtime, listener) => socketsOf(runtime).listeners.on('Error', listener);

const first = (runtime: Runtime): Connection | undefined => [...socketsOf(runtime).open][0];

function opened(connection: Connection | undefined): Connection {
  if (!connection) throw new ApiFailure('WebSocket is not connected');
  return connection;
}

function connect(
  runtime: Runtime,
  url: string,
  { protocols, timeout }: ApiArguments,
  listeners: Listeners,
): Connection {
  const all = socketsOf(runtime);
  const socket = new WebSocket(url, Array.isArray(protocols) ? protocols.map(String) : []);
  socket.binaryType = 'arraybuffer';
  const connection: Connection = {
    socket,
    send({ data }) {
      if (socket.readyState !== WebSocket.OPEN) throw new ApiFailure('SocketTask.readyState is not OPEN');
      if (typeof data !== 'string' && !(data instanceof ArrayBuffer))
        throw new ApiFailure('parameter error: parameter.data should be String or ArrayBuffer');
      socket.send(data);
    },
    close({ code = 1000, reason = '' }) {
      socket.close(Number(code), String(reason));
    },
  };
  const tell = (event: string, detail: object): void => {
    if (first(runtime) === connection) all.listeners.tell(event, detail);
    listeners.tell(event, detail);
  };
  let failed = false;
  const fail = (reason: string, errno: number): void => {
    if (!failed) tell('Error', { errMsg: `connectSocket:fail ${reason}`, errno });
    failed = true;
  };
  const limit =
    typeof timeout === 'number' && timeout > 0
      ? timeout
      : (runtime.boot?.config.networkTimeout?.connectSocket ?? DEFAULT_TIMEOUT);
  const timer = setTimeout(() => {
    fail('timeout', TIMED_OUT);
    socket.close();
  }, limit);
  socket.addEventListener('open', () => {
    clearTimeout(timer);
    tell('Open', { header: {} });
  });
  socket.addEventListener('message', ({ data }) => tell('Message', { data: data as unknown }));
  socket.addEventListener('error', () => fail('the connection failed', NETWORK_ERROR));
  socket.addEventListener('close', ({ code, reason }) => {
    clearTimeout(timer);
    tell('Close', { code, reason });
    all.open.delete(connection);
  });
  return connection;
}
