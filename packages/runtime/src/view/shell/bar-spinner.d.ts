import type { PageElement } from '../page-element.ts';
/** Beside the title, while an app says that it is loading (spec, components §4 showNavigationBarLoading). */
export declare function setBarLoading({ bar, title }: PageElement, isLoading: boolean): void;
//# sourceMappingURL=bar-spinner.d.ts.map