import { type Route } from './route.ts';
import type { Runtime } from './runtime.ts';
import { type Instance } from './tree/instance.ts';
/** A page that is open: on the stack, or a tab page kept alive. */
export interface Page extends Route {
    readonly instance: Instance;
}
/** Makes a page and its components. A page made with `Component` gets its query as properties. */
export declare function createPage(runtime: Runtime, route: Route): Page;
/** First display: attached, `onLoad`, `onShow`, then the components' `show` (spec components-apis §6). */
export declare function openPage({ instance, query }: Page): void;
export declare function showPage(page: Instance): void;
export declare function hidePage(page: Instance): void;
export declare function closePage(page: Instance): void;
/** The view shows a page: its components are ready, then, the first time, itself. */
export declare function readyPage(page: Instance): void;
/** Calls one of the page's own functions, when it has it. */
export declare function callPage(page: Instance, name: string, ...args: readonly unknown[]): void;
/**
 * Opens what the app was started with, or the home page when there is no such page and the app, which is told, does
 * not go elsewhere itself.
 */
export declare function openFirst(runtime: Runtime, open: (route: Route) => void, hasGone: () => boolean): void;
export declare function reportNoPage(runtime: Runtime, path: string): void;
//# sourceMappingURL=page-life.d.ts.map