import type { TabBarConfig, TabBarItem } from '../../protocol/index.ts';
import type { View } from '../view.ts';
/** Apps whose tab bar the platform draws. */
export declare function tabBar(view: View): void;
/** The row of tabs (spec, components §5 tabBar); shown while a tab page is on top. */
export declare class TabBar {
    private config;
    private readonly assets;
    readonly element: any;
    private readonly items;
    private readonly buttons;
    private selected;
    private hasTab;
    isHidden: boolean;
    constructor(config: TabBarConfig, assets: string, tapped: (index: number) => void);
    /** `paths`: the pages on the stack. While other pages lie over a tab page the bar stays below them. */
    show(paths: readonly string[]): void;
    isOn(path: string | undefined): boolean;
    get isShown(): boolean;
    setHidden(isHidden: boolean): void;
    setStyle(style: Partial<TabBarConfig>): void;
    setItem(index: number, item: Partial<TabBarItem>): void;
    /** `''` is a red dot, `undefined` takes the badge away. */
    setBadge(index: number, text: string | undefined): void;
    private indexOf;
    private paint;
}
//# sourceMappingURL=tab-bar.d.ts.map