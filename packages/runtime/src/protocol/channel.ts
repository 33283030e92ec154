/** One end of a pipe that carries messages in order. */
export interface Channel<Out, In> {
  /** What is in `transfer` is moved to the other side instead of copied. */
  send(message: Out, transfer?: readonly object[]): void;
  /** Called for every message that arrives; messages before the first listener are kept for it. */
  listen(listener: (message: In) => void): void;
  close(): void;
}

/** What `Worker`, `MessagePort` and the worker's own global have in common. */
export interface PortLike {
  postMessage(message: unknown, transfer: object[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  removeEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  start?(): void;
}

/** A channel over a port. Both ends come from one build, so types are trusted here; the host border validates. */
export function portChannel<Out, In>(port: PortLike): Channel<Out, In> {
  const inbox = createInbox<In>();
  const receive = (event: { readonly data: unknown }): void => inbox.push(event.data as In);
  port.addEventListener('message', receive);
  port.start?.();
  return {
    send: (message, transfer = []) => port.postMessage(message, [...transfer]),
    listen: inbox.listen,
    close: () => port.removeEventListener('message', receive),
  };
}

/** Both ends in one realm, flushed by hand: `deliver()` hands over what was sent, in order, until nothing is left. */
export interface MemoryChannel<A, B> {
  readonly logic: Channel<A, B>;
  readonly view: Channel<B, A>;
  /** Delivers everything; returns the number of messages. */
  deliver(): number;
  /** Told of each message as it is delivered. */
  watch(listener: (direction: 'toView' | 'toLogic', message: A | B) => void): void;
}

/** For tests: messages are cloned as a real port would, and wait until `deliver()`. */
export function memoryChannel<A, B>(
  clone: <T>(value: T, options?: { readonly transfer: object[] }) => T,
): MemoryChannel<A, B> {
  const toView = createInbox<A>();
  const toLogic = createInbox<B>();
  const waiting: (() => void)[] = [];
  let watcher: ((direction: 'toView' | 'toLogic', message: A | B) => void) | undefined;
  const sender =
    <M extends A | B>(direction: 'toView' | 'toLogic', inbox: Inbox<M>) =>
    (message: M, transfer: readonly object[] = []): void => {
      const copy = clone(message, { transfer: [...transfer] });
      waiting.push(() => {
        watcher?.(direction, copy);
        inbox.push(copy);
      });
    };
  const close = (): void => void waiting.splice(0);
  return {
    logic: { send: sender('toView', toView), listen: toLogic.listen, close },
    view: { send: sender('toLogic', toLogic), listen: toView.listen, close },
    deliver() {
      let count = 0;
      for (let next = waiting.shift(); next; next = waiting.shift(), count++) next();
      return count;
    },
    watch(listener) {
      watcher = listener;
    },
  };
}

interface Inbox<M> {
  push(message: M): void;
  listen(listener: (message: M) => void): void;
}

function createInbox<M>(): Inbox<M> {
  let listener: ((message: M) => void) | undefined;
  let early: M[] | undefined = [];
  return {
    push(message) {
      if (listener) listener(message);
      else early?.push(message);
    },
    listen(next) {
      listener = next;
      const kept = early;
      early = undefined;
      kept?.forEach(next);
    },
  };
}
