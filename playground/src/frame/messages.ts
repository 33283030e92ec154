import type { Boot, ErrorRecord } from '@heddle/runtime/protocol';
import type { TreeNode } from '@heddle/runtime/view';
import type { Bundles } from '../compile/messages.ts';

/** Playground → frame of an app. */
export type ToFrame =
  /** First message, and the only one of its kind: a new version of an app gets a frame of its own. */
  | StartFrame
  /** Asks for what is open. Answered by `pages`. */
  | { readonly type: 'pages' }
  /** Asks for the tree of the page. Answered by `tree`. */
  | { readonly type: 'tree' };

export interface StartFrame {
  readonly type: 'start';
  readonly bundles: Bundles;
  /** Names the app: its storage, and the folder of its pictures. */
  readonly example: string;
  /** Pages to open again, in place of the first one. */
  readonly restore?: Boot['restore'];
}

/** Frame → playground. */
export type FromFrame =
  /** The first page is on the screen. */
  | { readonly type: 'shown' }
  /** The app cannot go on: its worker has died or hangs. The frame says so to the user. */
  | { readonly type: 'crashed' }
  | { readonly type: 'route'; readonly route: string }
  | { readonly type: 'error'; readonly error: ErrorRecord }
  | { readonly type: 'traffic'; readonly traffic: FrameTraffic }
  | { readonly type: 'pages'; readonly pages: NonNullable<Boot['restore']> }
  | { readonly type: 'tree'; readonly tree: TreeNode | undefined }
  /** The user wants to start again, from the panel that a dead app shows. */
  | { readonly type: 'restart' };

/** One message between the threads of an app. */
export interface FrameTraffic {
  readonly direction: 'toView' | 'toLogic';
  readonly type: string;
  /** The gist of it in a few words: `add`, `2 births`. */
  readonly gist: string;
  readonly bytes: number;
  /** Since the app was started, in ms. */
  readonly time: number;
  /** The message as JSON, cut when it is very long. */
  readonly json: string;
}
