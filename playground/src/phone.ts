import type { Boot } from '@heddle/runtime/protocol';
import type { Bundles } from './compile/messages.ts';
import type { FromFrame, StartFrame, ToFrame } from './frame/messages.ts';
import { fitPhone } from './phone-size.ts';

/** What the app in the phone tells, besides being there. */
export type PhoneEvent = Exclude<FromFrame, { readonly type: 'pages' }>;

export interface PhoneOptions {
  /** Of the app that is shown or about to be; what an older one says is not told. */
  readonly onEvent: (event: PhoneEvent) => void;
}

/** Shows one app at a time, and replaces it without a gap. */
export interface Phone {
  /** The stage: the phone is as large as it allows. */
  readonly element: HTMLElement;
  /**
   * Starts a version of an app. The one from before stays until the new one has something to show.
   * `keep`: which of its open pages to open again, `data` with what they held.
   */
  start(
    bundles: Bundles,
    example: string,
    options: { readonly keep: 'data' | 'pages' | 'nothing'; readonly title: string },
  ): Promise<void>;
  /** Takes the app away. */
  clear(): void;
  /** Asks for the tree of the page: a `tree` event follows. */
  askForTree(): void;
}

/** One running version, in a frame of its own. */
interface Run {
  readonly frame: HTMLIFrameElement;
  send(message: ToFrame): void;
  /** Pages that are open; none from an app that does not answer. */
  pages(): Promise<NonNullable<Boot['restore']>>;
}

export function createPhone({ onEvent }: PhoneOptions): Phone {
  const element = document.createElement('div');
  const screen = document.createElement('div');
  element.className = 'stage';
  screen.className = 'phone';
  element.append(screen);
  fitPhone(element);
  let shown: Run | undefined;
  let coming: Run | undefined;
  let turn = 0;

  const swap = (run: Run): void => {
    if (run !== coming) return;
    shown?.frame.remove();
    shown = run;
    coming = undefined;
    run.frame.classList.remove('coming');
    run.frame.inert = false;
  };
  const launch = (message: StartFrame, title: string): void => {
    coming?.frame.remove();
    const run: Run = openFrame(screen, title, message, (event) => {
      if (run !== coming && run !== shown) return;
      if (event.type === 'shown' || event.type === 'crashed') swap(run);
      if (run === shown && coming) return;
      onEvent(event);
    });
    coming = run;
  };
  return {
    element,
    async start(bundles, example, { keep, title }) {
      const mine = ++turn;
      const pages = keep === 'nothing' ? [] : ((await shown?.pages()) ?? []);
      if (mine !== turn) return;
      const restore = keep === 'data' ? pages : pages.map(({ url }) => ({ url, data: {} }));
      launch({ type: 'start', bundles, example, ...(restore.length > 0 && { restore }) }, title);
    },
    clear() {
      turn++;
      shown?.frame.remove();
      coming?.frame.remove();
      shown = coming = undefined;
    },
    askForTree: () => shown?.send({ type: 'tree' }),
  };
}

function openFrame(parent: HTMLElement, title: string, start: StartFrame, onEvent: (event: PhoneEvent) => void): Run {
  const { port1: port, port2 } = new MessageChannel();
  const frame = document.createElement('iframe');
  let answer: ((pages: NonNullable<Boot['restore']>) => void) | undefined;
  frame.className = 'coming';
  frame.inert = true;
  frame.title = title;
  frame.src = 'preview.html';
  frame.addEventListener('load', () => frame.contentWindow?.postMessage('', location.origin, [port2]), { once: true });
  port.addEventListener('message', ({ data }: MessageEvent<FromFrame>) => {
    if (data.type === 'pages') answer?.(data.pages);
    else onEvent(data);
  });
  port.start();
  const send = (message: ToFrame): void => port.postMessage(message);
  send(start);
  parent.append(frame);
  return {
    frame,
    send,
    pages: () =>
      new Promise((resolve) => {
        answer = resolve;
        send({ type: 'pages' });
        // An app that loops for ever must not keep its own correction from being started.
        setTimeout(() => resolve([]), 1000);
      }),
  };
}
