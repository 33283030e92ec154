import type { PageElement } from './page-element.ts';
import type { PullDown } from './pull-down.ts';
import type { View } from './view.ts';
/** Apps with pages that can be pulled down; what it looks like is loaded with the first of these. */
export declare function pullDownRefresh(view: View): void;
/** The page's pull-down, made ready. */
export declare function openPullDown({ frame, send }: View, page: PageElement): Promise<PullDown>;
//# sourceMappingURL=pull-down-refresh.d.ts.map