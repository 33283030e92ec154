import type { Stack } from '../protocol/index.ts';
import type { View } from './view.ts';
/** What the browser's history says has happened. */
export interface HistoryActions {
    /** The user went back by so many pages. */
    readonly back: (delta: number) => void;
    /** The address names a page that is not where it was. */
    readonly open: (url: string) => void;
}
/** The page that the address names: `#/pages/a/b?x=1`. */
export declare function currentUrl(): string;
/** Apps with one page, that have the address: when the user writes another one, they are told. */
export declare function deepLink({ send }: View): void;
/** Apps that have the address: it says which page is on top, and the browser's buttons lead through the page stack. */
export declare function browserHistory({ hooks, send }: View): void;
/** Apps that have the address have the window's title too. */
export declare function windowTitle({ hooks, pages }: View): void;
/** Keeps the address and the browser's back and forward in step with the page stack (spec, components §7). */
export declare function createHistory(actions: HistoryActions): (stack: Stack) => void;
//# sourceMappingURL=history.d.ts.map