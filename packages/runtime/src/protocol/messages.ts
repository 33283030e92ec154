import type { AppConfig, WindowConfig } from './config.ts';
import type { EventPayload, EventTarget } from './event.ts';
import type { Domains, FileChange, StoredFile } from './files.ts';
import type { ShareKind } from './host-services.ts';
import type { Patch } from './patch.ts';

/** Logic → view. */
export type ToView =
  /** Everything that changed since the last flush: applied whole, in this order, before anything is drawn.
   *  At most one is in flight; the view answers `shown`. */
  | Flush
  /** An API that the frame answers. Followed by one `reply` with the same id. */
  | { readonly type: 'call'; readonly id: number; readonly api: string; readonly args: unknown; readonly page: number }
  /** Storage written behind, in order. Answered by `stored`. */
  | { readonly type: 'storage'; readonly id: number; readonly changes: readonly StorageChange[] }
  /** The app's own files, as they change: to be shown by their paths, and kept. Answered by `filed` when they are kept. */
  | { readonly type: 'files'; readonly id: number; readonly changes: readonly FileChange[] }
  /** What a handler of `input` has returned, for a call with `reply`: a text to take the place of the typed one, or nothing. */
  | { readonly type: 'answered'; readonly reply: number; readonly value?: string; readonly cursor?: number }
  /** Something went wrong in user code or in the runtime. */
  | { readonly type: 'error'; readonly error: ErrorRecord }
  /** A sub-package is needed: the view loads its side. Followed by one `package` with the same root. */
  | { readonly type: 'package'; readonly root: string }
  /** Answer to `leaving`: the pages that are open, bottom first, and what they want to find again. */
  | { readonly type: 'left'; readonly pages: readonly LeftPage[] }
  /** Answer to `inspect`. */
  | { readonly type: 'inspected'; readonly id: number; readonly data: unknown }
  /** Heartbeat answer. */
  | { readonly type: 'pong'; readonly id: number };

/** View → logic. */
export type ToLogic =
  /** First message: start the app. */
  | Boot
  /** A flush is on the screen. Drives `setData` callbacks and `ready`. */
  | { readonly type: 'shown'; readonly flush: number }
  /** One user or component event: the handlers to call, in order. */
  | { readonly type: 'event'; readonly calls: readonly HandlerCall[] }
  /** A two-way binding of a built-in component received input. Sent before the event that caused it. */
  | {
      readonly type: 'model';
      readonly instance: number;
      readonly path: readonly (string | number)[];
      readonly value: unknown;
    }
  /** Answer to `call`. */
  | { readonly type: 'reply'; readonly id: number; readonly ok: boolean; readonly result: unknown }
  | { readonly type: 'stored'; readonly id: number; readonly error?: string }
  | { readonly type: 'filed'; readonly id: number; readonly error?: string }
  /** Something that the page keeps for the logic thread (a player, a recorder) has something to tell. */
  | { readonly type: 'remote'; readonly remote: number; readonly event: string; readonly detail: unknown }
  /** Answer to `package`: it is there, or why not. */
  | { readonly type: 'package'; readonly root: string; readonly error?: string }
  /** Something that the logic thread has asked to be told of (`observeIntersection`, `observeMedia`) has happened.
   *  `null`: the nodes are gone, and nothing more will come. */
  | { readonly type: 'observed'; readonly observer: number; readonly result: unknown }
  /** The user went back (bar, browser, gesture). */
  | { readonly type: 'back'; readonly delta: number }
  /** A tab was tapped. */
  | { readonly type: 'tab'; readonly index: number }
  /** The address changed to a route that is not on the stack; or, with `by`, a `<navigator>` was tapped. */
  | { readonly type: 'open'; readonly url: string; readonly by?: Exclude<Stack['by'], 'start' | 'navigateBack'> }
  /** The user went to another entry of the browser's history: the page stack is to become this, bottom first. The stack
   *  that is then announced has the same `entry`. */
  | { readonly type: 'stack'; readonly urls: readonly string[]; readonly entry: number }
  /** A page's own event: `onPageScroll`, `onReachBottom`, `onPullDownRefresh`, `onResize`. */
  | { readonly type: 'page'; readonly instance: number; readonly event: string; readonly detail: unknown }
  /** The page on top is to be shared, through the menu or a button; `target`: that button, as events have it. Followed by a
   *  `call` of `host`. */
  | {
      readonly type: 'share';
      readonly kind: ShareKind;
      readonly from: 'menu' | 'button';
      readonly target?: EventTarget;
    }
  /** The user may be about to close the app, which then is not asked any more. Followed by `left`. */
  | { readonly type: 'leaving' }
  /** The frame was hidden or shown. */
  | { readonly type: 'visible'; readonly visible: boolean }
  /** Development: the app's sources have changed. `url` is a module of a `LogicPart`, `rerun` the scripts to run again. */
  | { readonly type: 'update'; readonly url: string; readonly rerun: readonly string[] }
  /** Facts about screen and window have changed. */
  | { readonly type: 'system'; readonly system: SystemFacts }
  /** Devtools: data of an instance, or of the top page without one. */
  | { readonly type: 'inspect'; readonly id: number; readonly instance?: number }
  | { readonly type: 'ping'; readonly id: number };

export interface Boot {
  readonly type: 'boot';
  readonly config: AppConfig;
  /** Where to start: `pages/a/b?x=1`; `''` is the home page. */
  readonly url: string;
  /** Everything in storage: key → value as stored. */
  readonly storage: Readonly<Record<string, unknown>>;
  /** For apps that ask for it. */
  readonly system?: SystemFacts;
  /** The app's own files, by path, for apps that have some. */
  readonly files?: Readonly<Record<string, StoredFile>>;
  /** Absolute address of the package's files; ends in `/`. */
  readonly assets?: string;
  /** Where the site limits the servers that the app may ask. */
  readonly domains?: Domains;
  /** Names of the services that the embedding site has (`HostServices`). */
  readonly services?: readonly string[];
  /** Pages to open again, bottom first: after a reload, or, with the data they had, after a hot update. */
  readonly restore?: readonly { readonly url: string; readonly data?: unknown; readonly exitState?: unknown }[];
}

/** A page as the user leaves it. */
export interface LeftPage {
  readonly url: string;
  /** What its `onSaveExitState` has given. */
  readonly exitState?: unknown;
  /** When that is to be forgotten, and the page with it. */
  readonly until: number;
}

/** What `getSystemInfoSync` and its relatives answer from. Kept fresh by the view. Lengths in px. */
export interface SystemFacts {
  readonly windowWidth: number;
  readonly windowHeight: number;
  readonly screenWidth: number;
  readonly screenHeight: number;
  readonly statusBarHeight: number;
  readonly navigationBarHeight: number;
  readonly tabBarHeight: number;
  readonly pixelRatio: number;
  readonly language: string;
  readonly platform: string;
  readonly system: string;
  readonly theme: 'light' | 'dark';
}

export interface Flush {
  readonly type: 'flush';
  readonly flush: number;
  /** Definitions that the births below are the first to use. */
  readonly definitions?: readonly Definition[];
  readonly births?: readonly BirthRun[];
  /** Data changes by instance: `Patch[]`, or JSON text of it when that is cheaper to send. */
  readonly patches?: readonly { readonly instance: number; readonly patches: readonly Patch[] | string }[];
  /** Changed values of external classes: all of the instance's. */
  readonly external?: readonly { readonly instance: number; readonly classes: Readonly<Record<string, string>> }[];
  readonly deaths?: readonly number[];
  /** What skeletons have decided in scopes other than the root of a component (`decide`): values by number. */
  readonly decisions?: readonly ScopeDecisions[];
  /** Events of components, for WXS handlers: run in this order when all of the flush is drawn. */
  readonly wxsEvents?: readonly WxsEvent[];
  /** The page stack, bottom first, when it changed. */
  readonly stack?: Stack;
  /** Changed settings of pages (`setNavigationBarTitle` …), by instance. */
  readonly settings?: readonly { readonly page: number; readonly settings: WindowConfig }[];
}

export interface Stack {
  readonly pages: readonly { readonly page: number; readonly url: string }[];
  /** How the top changed, for the transition and the browser's history. */
  readonly by: 'start' | 'navigateTo' | 'navigateBack' | 'redirectTo' | 'switchTab' | 'reLaunch';
  /** Answers the last `stack` message. */
  readonly entry?: number;
}

/** What the view must know of a component definition. */
export interface Definition {
  readonly definition: number;
  /** Component path; its view unit has the same id. */
  readonly is: string;
  readonly virtualHost?: true;
  readonly multipleSlots?: true;
  readonly dynamicSlots?: true;
  readonly externalClasses?: readonly string[];
  readonly styleIsolation?: string;
  /** Built-in behaviors that forms look for (spec §16). */
  readonly formField?: true;
  readonly formGroup?: true;
  readonly formButton?: true;
  /** Which of its own events a page has handlers for (`onPageScroll` …). Absent: not known, all are sent. */
  readonly pageEvents?: readonly string[];
}

/** One step of the way from an owner's root scope to the scope of a node. */
export type WayStep =
  | { readonly list: number; readonly key: string }
  | { readonly use: number }
  /** An occurrence of a dynamic slot: its node in the template of `instance`, and the way there from that one's root. */
  | { readonly slot: number; readonly instance: number; readonly way?: readonly WayStep[] };

/**
 * Components that were created: siblings of one node over rows of one list, or a single one.
 * A page has owner 0 and no node.
 */
export interface BirthRun {
  /** Instance in whose template the node stands; 0 for pages. */
  readonly owner: number;
  readonly way: readonly WayStep[];
  readonly node: number;
  readonly definition: number;
  /** Ids are never used again. */
  readonly ids: readonly number[];
  /** When given, the way ends in a row of this list, and `keys[i]` is the row of `ids[i]`. */
  readonly list?: number;
  readonly keys?: readonly string[];
  /** First data of each instance, `external` aside; an array, or JSON text of one. */
  readonly data: readonly unknown[] | string;
  /** Values of external classes by class name, where given: `external[i]` belongs to `ids[i]`. */
  readonly external?: readonly (Readonly<Record<string, string>> | null)[];
}

export interface ScopeDecisions {
  readonly owner: number;
  readonly way: readonly WayStep[];
  readonly values: Readonly<Record<number, unknown>>;
}

/** An event that a component has triggered, with the WXS handlers on its path. */
export interface WxsEvent {
  /** In the order of the path. `false` from one ends those after it. */
  readonly handlers: readonly WxsHandlerCall[];
}

export interface WxsHandlerCall {
  /** Instance in whose template the node stands, and where. */
  readonly owner: number;
  readonly way: readonly WayStep[];
  readonly node: number;
  /** Position among the node's event bindings. */
  readonly binding: number;
  readonly event: EventPayload;
}

export interface HandlerCall {
  readonly instance: number;
  readonly method: string;
  readonly event: EventPayload;
  /** What the handler returns is wanted: it is told by `answered` with this number. */
  readonly reply?: number;
}

export type StorageChange =
  | { readonly set: string; readonly value: unknown }
  | { readonly remove: string }
  | { readonly clear: true };

/** A reported mistake, as inspection hook, playground and `App.onError` show it. */
export interface ErrorRecord {
  readonly code: string;
  readonly message: string;
  /** Where in the author's source, if known. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly stack?: string;
  /** What to do next. */
  readonly help?: string;
}

/** One function per message; leaving one out is a type error. */
export type Handlers<M extends { readonly type: string }> = {
  readonly [T in M['type']]: (message: Extract<M, { readonly type: T }>) => void;
};

/** Calls the handler of a message. Unknown types are ignored: the other side may be newer, or have parts that this one lacks. */
export function handle<M extends { readonly type: string }>(handlers: Partial<Handlers<M>>, message: M): void {
  if (!Object.hasOwn(handlers, message.type)) return;
  const handler = handlers[message.type as M['type']] as (message: M) => void;
  handler(message);
}
