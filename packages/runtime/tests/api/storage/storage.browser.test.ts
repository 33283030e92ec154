import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openStorage } from '../../../src/host/storage.ts';
import { isForbiddenKey } from '../../../src/protocol/path.ts';
import { frozenModule } from './frozen-module.ts';
import type { StorageChange } from '../../../src/protocol/messages.ts';
import { after, type Order, type State } from './orders.ts';

type Told = { type: 'loaded'; state: State } | { type: 'kept'; number: number };

/** An app that is running, in a frame. */
interface Running {
  readonly state: State;
  /** Orders that it knows to be kept. */
  readonly kept: Set<number>;
  /** Until it knows of this many. */
  untilKept(count: number): Promise<void>;
  send(orders: readonly Order[]): void;
  /** Ends its thread, but not yet its page. */
  killThread(): void;
  kill(): void;
}

interface Scripts {
  readonly page: string;
  readonly thread: string;
}

async function open(name: string, { page, thread }: Scripts): Promise<Running> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><body data-name="${name}" data-thread="${thread}"><script type="module" src="${page}"></script>`;
  const kept = new Set<number>();
  const listening = new AbortController();
  let onKept = (): void => undefined;
  const state = await new Promise<State>((resolve) => {
    const hear = ({ data, source }: MessageEvent<Told>): void => {
      if (source !== frame.contentWindow) return;
      if (data.type === 'loaded') resolve(data.state);
      else {
        kept.add(data.number);
        onKept();
      }
    };
    window.addEventListener('message', hear, { signal: listening.signal });
    document.body.append(frame);
  });
  return {
    state,
    kept,
    untilKept: (count) =>
      new Promise((resolve) => {
        onKept = () => kept.size >= count && resolve();
        onKept();
      }),
    send: (orders) => frame.contentWindow!.postMessage(orders, '*'),
    killThread: () => frame.contentWindow!.postMessage('kill thread', '*'),
    kill() {
      frame.remove();
      listening.abort();
    },
  };
}

const key = fc.constantFrom('a', 'b', 'c', '__proto__', '');
/** Fields with names that lead from data to code are left out of whatever is kept (`isForbiddenKey`). */
const value = fc
  .jsonValue({ maxDepth: 1 })
  .filter((each) => typeof each !== 'object' || each === null || !Object.keys(each).some(isForbiddenKey));
const change: fc.Arbitrary<StorageChange> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ set: key, value }) },
  { weight: 3, arbitrary: fc.record({ remove: key }) },
  { weight: 1, arbitrary: fc.constant({ clear: true as const }) },
);
/** Changes in groups, each in a task of its own, and after how many of them that are kept the end comes. */
const sequence = fc.record({
  groups: fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  patience: fc.nat(6),
  end: fc.constantFrom('page', 'thread'),
});

type Sequence = typeof sequence extends fc.Arbitrary<infer T> ? T : never;

const SEQUENCES = 1000;
const CHAINS = 5;

/** Sequences one after the other on one store; gives how many were cut off before all was kept. */
async function runChain(name: string, scripts: Scripts, sequences: readonly Sequence[]): Promise<number> {
  let possible: State[] = [{}];
  let number = 0;
  let cut = 0;
  for (const each of sequences) {
    const app = await open(name, scripts);
    expect(possible, 'what is there when it is opened again').toContainEqual(app.state);
    const first = number + 1;
    const states = [app.state];
    for (const group of each.groups) {
      const orders = group.map((one): Order => ({ number: ++number, change: one }));
      for (const one of group) states.push(after(states.at(-1)!, one));
      app.send(orders);
    }
    const wanted = Math.min(each.patience, states.length - 1);
    await app.untilKept(wanted);
    if (each.end === 'thread') app.killThread();
    const known = Math.max(first - 1, ...app.kept);
    app.kill();
    if (known < number) cut++;
    // Anything from what it knew to be kept up to what it had been told to do, and nothing else.
    possible = states.slice(known - first + 1);
  }
  return cut;
}

test(`${SEQUENCES} random sequences of set, remove, clear, kill and reopen`, async () => {
  const all = fc.sample(sequence, SEQUENCES);
  const size = SEQUENCES / CHAINS;
  const here = (file: string): Promise<string> => frozenModule(new URL(file, import.meta.url).href);
  const scripts = { page: await here('./page.ts'), thread: await here('./thread.ts') };
  const chains = Array.from({ length: CHAINS }, (_, i) =>
    runChain(crypto.randomUUID(), scripts, all.slice(i * size, (i + 1) * size)),
  );
  const cut = (await Promise.all(chains)).reduce((sum, each) => sum + each, 0);
  // Else the ends have come too late to cut anything off.
  expect(cut).toBeGreaterThan(SEQUENCES / 10);
}, 300_000);

test('two tabs of an app spoil nothing: the last write of a key counts', async () => {
  const name = crypto.randomUUID();
  const [left, right] = [openStorage(name), openStorage(name)];
  const writes = Array.from({ length: 50 }, (_, n) => [
    left.write([
      { set: 'left', value: n },
      { set: 'both', value: ['left', n] },
    ]),
    right.write([
      { set: 'right', value: n },
      { set: 'both', value: ['right', n] },
    ]),
  ]);
  await Promise.all(writes.flat());
  const { both, ...own } = await openStorage(name).load();
  expect(own).toEqual({ left: 49, right: 49 });
  expect([
    ['left', 49],
    ['right', 49],
  ]).toContainEqual(both);
});
