import type { Channel, ErrorRecord, ToLogic, ToView } from '../protocol/index.ts';
import { describe } from './error-texts.ts';
import { ask } from './measure/questions.ts';
import { pageTree } from './tree.ts';
import type { TreeNode } from './tree.ts';
import type { View } from './view.ts';

export type { TreeNode } from './tree.ts';

/** One message between the threads. */
export interface Traffic {
  readonly direction: 'toView' | 'toLogic';
  readonly type: string;
  readonly bytes: number;
  readonly time: number;
}

/** The inspection hook, `globalThis.__HEDDLE_DEVTOOLS__` (design §9). */
export interface Devtools {
  /** First page shown and its first patch applied. */
  readonly ready: Promise<void>;
  /** No flush in flight, nothing left to draw. */
  idle(): Promise<void>;
  route(): string;
  /** The current page as the author wrote it, components opened. */
  tree(): TreeNode;
  /** Data of a page or component, from the worker. */
  data(componentId?: number): Promise<unknown>;
  messages(): Traffic[];
  errors(): ErrorRecord[];
}

/** How many messages are kept. */
const KEPT = 1000;

/** What `startApp` does with it: watches the channel, then knows the view. */
export interface DevtoolsLink {
  watch(channel: Channel<ToLogic, ToView>): Channel<ToLogic, ToView>;
  attach(view: View): void;
}

/** Puts the hook on the page. Only builds for development contain it. */
export function installDevtools(): DevtoolsLink {
  const traffic: Traffic[] = [];
  let view!: View;
  let becomeReady!: () => void;
  let flushes = 0;
  const note = (direction: Traffic['direction'], message: ToLogic | ToView): void => {
    if (message.type === 'flush') flushes++;
    traffic.push({ direction, type: message.type, bytes: sizeOf(message), time: performance.now() });
    if (traffic.length > KEPT) traffic.shift();
  };
  const devtools: Devtools = {
    ready: new Promise((resolve) => (becomeReady = resolve)),
    async idle() {
      // An answer means that all before it was handled; a flush meanwhile may bring another.
      for (let before = -1; before !== flushes;) {
        before = flushes;
        await ask(view, { type: 'ping' });
        await ask(view, { type: 'ping' });
      }
      await Promise.all(
        view.frame.pages
          .getAnimations({ subtree: true })
          .filter(isTransition)
          .map((animation) => animation.finished.catch(() => undefined)),
      );
    },
    route: () => view.pages.route,
    tree: () => pageTree(view),
    data: (instance) => ask(view, { type: 'inspect', ...(instance !== undefined && { instance }) }),
    messages: () => [...traffic],
    errors: () => view.errors.reports.map(describe),
  };
  Object.assign(globalThis, { __HEDDLE_DEVTOOLS__: devtools });
  return {
    watch: (channel) => ({
      close: channel.close,
      send(message, transfer) {
        note('toLogic', message);
        channel.send(message, transfer);
      },
      listen: (listener) =>
        channel.listen((message) => {
          note('toView', message);
          listener(message);
        }),
    }),
    attach(next) {
      view = next;
      view.hooks.shown.push(becomeReady);
    },
  };
}

/** Pages slide by transitions; authors' own animations may run for ever. */
function isTransition(animation: Animation): boolean {
  const target = (animation.effect as KeyframeEffect | null)?.target;
  return animation instanceof CSSTransition && target instanceof Element && target.classList.contains('page');
}

function sizeOf(message: unknown): number {
  try {
    return new TextEncoder().encode(JSON.stringify(message)).length;
  } catch {
    return 0;
  }
}
