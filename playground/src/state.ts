import type { ErrorRecord } from '@heddle/runtime/protocol';
import type { TreeNode } from '@heddle/runtime/view';
import type { Compilation } from './compile/messages.ts';
import type { Example, Files } from './examples/examples.ts';
import type { FrameTraffic } from './frame/messages.ts';
import type { Language } from './texts.ts';

export const PANELS = ['output', 'messages', 'problems', 'tree'] as const;
export type Panel = (typeof PANELS)[number];

export const PARTS = ['view', 'skeleton', 'css', 'script', 'viewBundle', 'logicBundle'] as const;
/** Something that the compiler has made. */
export type Part = (typeof PARTS)[number];

/** Everything that is shown. Changed as a whole, by `Store.update`. */
export interface State {
  readonly language: Language;
  readonly example: Example;
  /** Sources as they are in the editor. */
  readonly files: Files;
  readonly file: string;
  readonly isCompiling: boolean;
  /** Of the latest files that were compiled. */
  readonly compilation: Compilation | undefined;
  readonly run: Run;
  /** Where there is room for one thing only: which. */
  readonly pane: 'app' | 'code' | 'panel';
  readonly panel: Panel;
  readonly part: Part;
  readonly log: Log;
  readonly tree: TreeNode | undefined;
}

/** The app in the phone. */
export interface Run {
  /** `none`: there was no version without errors yet. */
  readonly status: 'none' | 'starting' | 'running';
  readonly route: string;
  readonly errors: readonly ErrorRecord[];
}

/** A message between the threads, numbered since the playground was opened. */
export interface LoggedMessage extends FrameTraffic {
  readonly number: number;
}

export interface Log {
  readonly messages: readonly LoggedMessage[];
  readonly isPaused: boolean;
  readonly showsBeats: boolean;
  readonly filter: string;
  /** Numbers of messages that are shown in full. */
  readonly opened: ReadonlySet<number>;
}

export interface Store {
  readonly state: State;
  update(change: Partial<State>): void;
}

/** `draw` is called once per frame in which something has changed. */
export function createStore(initial: State, draw: (state: State) => void): Store {
  let state = initial;
  let isWaiting = false;
  return {
    get state() {
      return state;
    },
    update(change) {
      state = { ...state, ...change };
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        draw(state);
      });
    },
  };
}
