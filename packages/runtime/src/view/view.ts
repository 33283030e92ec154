import type { Boot, Handlers, SystemFacts, ToLogic, ToView } from '../protocol/messages.ts';
import type { EventBinding, EventTarget } from '../protocol/event.ts';
import type { HostServices, ShareKind } from '../protocol/host-services.ts';
import type { ViewBundle, ViewUnit } from '../protocol/bundle.ts';
import type { Components } from './components.ts';
import type { ComponentDefinition } from './template/definitions.ts';
import type { Errors } from './errors.ts';
import type { Events } from './events/events.ts';
import type { Hooks } from './hooks.ts';
import type { Instance } from './template/instance.ts';
import type { TellLists } from './template/list-patches.ts';
import type { Pages } from './pages/pages.ts';
import type { Frame } from './shell/frame.ts';
import type { MenuEntry } from './shell/menu.ts';
import type { Tabs } from './shell/tabs.ts';
import type { Wxs } from './wxs/wxs.ts';

/** Something that a flush has changed, or may have. */
export interface Drawable {
  /** Lower ones are drawn first: whoever is drawn may draw, or take away, what stands inside. */
  readonly order: number;
  draw(): void;
}

/** What the parts of the view share: one per app. */
export interface View {
  readonly bundle: ViewBundle;
  readonly frame: Frame;
  /** Where the package's files are served; ends in `/`. */
  readonly assets: string;
  /** Address to start with; `''` is the home page. */
  readonly startUrl: string;
  readonly errors: Errors;
  readonly hooks: Hooks;
  readonly events: Events;
  readonly pages: Pages;
  /** What is left to draw in this flush. */
  readonly work: Set<Drawable>;
  /**
   * Aborted when the app is taken off the page. What does not stand in its elements goes then: listeners of the window,
   * sounds, sensors.
   */
  readonly ended: AbortSignal;
  readonly definitions: Map<number, ComponentDefinition>;
  readonly instances: Map<number, Instance>;
  /** What is done with each message of the logic thread. */
  readonly handlers: { -readonly [T in ToView['type']]?: Handlers<ToView>[T] };
  /** A template of the bundle. An unknown or broken one is reported and draws nothing. */
  unit(id: string): ViewUnit;
  /** What is in `transfer` is moved to the logic thread. */
  send(message: ToLogic, transfer?: readonly Transferable[]): void;
  /** Takes the app off the page, for good. Another one can be shown at the same place. */
  close(): void;

  // Set by features.
  components?: Components;
  tellLists?: TellLists;
  wxs?: Wxs;
  tabs?: Tabs;
  /** Handlers that the platform itself has on a node, after the author's. */
  ownHandlers?(element: HTMLElement): readonly EventBinding[] | undefined;
  /** The number by which a handler's answer to an event is wanted, if it is. */
  replyTo?(element: HTMLElement | undefined, event: Event): number | undefined;
  /** Settings with what `@name` stands for in the colour scheme of the moment. */
  themed?<T extends object>(settings: T): T;
  /** Entries of the capsule's menu, besides those that every app has. */
  menu?: MenuEntry[];
  /** Whether a page runs without the app's own style sheet: of an independent package, and no other has been opened. */
  isAlone?(page: string): boolean;
  /** What the embedding site does for the app; what is left out, the development default does. */
  services?: HostServices;
  /** Names what is kept of this app, among the apps of one origin. */
  storageName?: string;
  /** Has the page on top shared, in apps with pages that can be. */
  share?(kind: ShareKind, from: 'menu' | 'button', target?: EventTarget): void;
  /** What a host does when the user closes the app. */
  leave?(): void;
  /** Pages to open again, bottom first: those that a reload has closed. */
  restore?: Boot['restore'];
  /** Address of one of the app's own files, for apps that have some; `undefined`: the path means no such file. */
  fileAddress?(path: string): string | undefined;
  /** Facts about screen and window, for apps that ask for them. */
  facts?(): SystemFacts;
}
