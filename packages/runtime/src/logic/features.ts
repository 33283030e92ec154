import type { ExpressionSupport } from '../protocol/expression.ts';
import type { LogicHelpers } from '../protocol/generated.ts';
import type { WxsRegistry } from '../protocol/wxs-registry.ts';
import type { OpenHandle } from './api/contexts/element.ts';
import type { Api } from './api/entry.ts';
import type { Members } from './author-this.ts';
import type { Behaviors } from './define/behaviors.ts';
import type { Model } from './model.ts';
import type { Packages } from './packages.ts';
import type { Router } from './pages/router.ts';
import type { Runtime } from './runtime.ts';
import type { KeyHints } from './snapshot/key-hints.ts';
import type { NodeKinds } from './tree/build.ts';
import type { Instance } from './tree/instance.ts';
import type { Relations } from './tree/relations.ts';

/**
 * The parts of the runtime that an app is built with. The compiler knows what an app uses and writes an entry that hands
 * over just that (`logicEntry`); what is not named there is not in the build. Where an app needs nothing of a kind, there
 * is a small stand-in.
 */
export interface Features {
  readonly model: Model;
  /** What expressions of skeletons call. */
  readonly helpers: Partial<LogicHelpers>;
  /** Those helpers that call WXS; `none` where skeletons have none. */
  createCalls(support: ExpressionSupport): Partial<LogicHelpers> | undefined;
  /** `pageStack`, or `onePage` for apps that never leave their page. */
  router(runtime: Runtime): Router;
  /** Sub-packages; `none` where there are none. */
  packages(runtime: Runtime): Packages | undefined;
  /** Makes `wx` of the APIs in `apis`. */
  createWx(runtime: Runtime): Readonly<Record<string, unknown>> | undefined;
  /** Every API that the app uses, by name. */
  readonly apis: Readonly<Record<string, Api>>;
  /** What a page's or component's `this` has beside `setData` and its like. */
  readonly members: readonly Members[];
  /** How lists with `wx:key` are compared; without such lists: `none`. */
  readKeys(keys: Readonly<Record<string, string>>): KeyHints | undefined;
  /** WXS in skeletons. */
  wxs(runtime: Runtime): WxsRegistry | undefined;
  /** Nodes of skeletons other than components and elements, by type. */
  readonly nodes: NodeKinds;
  /** What adds handlers of messages that only some apps get. */
  readonly additions?: readonly ((runtime: Runtime) => void)[];
  readonly behaviors: Behaviors;
  readonly relations: Relations;
  /** What selector queries give of canvases, media, maps and editors, by tag. */
  readonly handles?: Readonly<Record<string, OpenHandle>>;
  /** What a new tab page gets in apps that draw their own tab bar; `none` in others. */
  tabBar(page: Instance): void;
}

/** Stands in for features that an app does not use. */
export const none = (): undefined => undefined;
