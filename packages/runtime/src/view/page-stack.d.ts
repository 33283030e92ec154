import type { View } from './view.ts';
/** Apps that leave their first page: transitions when one page comes or goes, and ways back in the bar. */
export declare function pageStack(view: View): void;
//# sourceMappingURL=page-stack.d.ts.map