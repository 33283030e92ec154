import type { View } from '../view.ts';
import type { TabBar } from './tab-bar.ts';
/** An app's tabs. */
export interface Tabs {
    has(path: string): boolean;
    /** Absent when the app draws its own. */
    bar?: TabBar;
}
/** Apps with tab pages, whoever draws the bar. */
export declare function tabs(view: View): void;
//# sourceMappingURL=tabs.d.ts.map