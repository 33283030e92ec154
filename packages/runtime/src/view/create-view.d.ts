import type { Channel, ErrorRecord, ToLogic, ToView, ViewBundle } from '../protocol/index.ts';
import type { Features } from './features.ts';
import type { View } from './view.ts';
export interface ViewOptions extends Features {
    readonly bundle: ViewBundle;
    readonly channel: Channel<ToLogic, ToView>;
    /** Where the app is shown. It becomes the host of a shadow root and must have a height. */
    readonly root: HTMLElement;
    /** Style sheet of the built-in elements. */
    readonly baseStyles: string;
    /** Where the package's files are served; ends in `/`. */
    readonly assets?: string;
    /** Address to start with; `''` is the home page. */
    readonly startUrl?: string;
    readonly onError?: (error: ErrorRecord) => void;
}
/** Joins a bundle, a logic thread and a place on the page. */
export declare function createView(options: ViewOptions): View;
/** Messages are handled from now on. */
export declare function listen(view: View, channel: ViewOptions['channel']): void;
//# sourceMappingURL=create-view.d.ts.map