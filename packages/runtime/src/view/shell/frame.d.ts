/** The app on the page: a shadow root with a place for pages, the tab bar and whatever lies over them. */
export interface Frame {
    readonly root: ShadowRoot;
    readonly element: HTMLElement;
    readonly pages: HTMLElement;
    /** Dialogs, toasts. */
    readonly overlays: HTMLElement;
}
export declare function createFrame(host: HTMLElement): Frame;
//# sourceMappingURL=frame.d.ts.map