import type { View } from './view.ts';
/** Apps with `darkmode`: they follow the browser. */
export declare function darkMode({ frame }: View): void;
//# sourceMappingURL=dark-mode.d.ts.map