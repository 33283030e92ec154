import type { PageElement } from './page-element.ts';
/** Pull-down refresh of one page (spec, components §5): a head with dots above its top; the app closes it. */
export declare class PullDown {
    private readonly page;
    private readonly refresh;
    private readonly head;
    private isOpen;
    constructor(frame: ShadowRoot, page: PageElement, refresh: () => void);
    start(): void;
    stop(): void;
    private listen;
    private move;
}
//# sourceMappingURL=pull-down.d.ts.map