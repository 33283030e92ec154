import type { Frame } from './frame.ts';
export interface ToastOptions {
    readonly title?: string;
    readonly icon?: string;
    readonly image?: string | undefined;
    readonly mask?: boolean;
}
/** The one place for toasts; the later takes it from the earlier. */
export interface Toast {
    show(options: ToastOptions): void;
    hide(): void;
}
/** What toast and loading look like. Screen readers are told its text without losing their place. */
export declare function createToast(frame: Frame): Toast;
//# sourceMappingURL=toast.d.ts.map