import type { Frame } from './frame.ts';
export interface ModalOptions {
    readonly title?: string;
    readonly content?: string;
    readonly showCancel?: boolean;
    readonly cancelText?: string;
    readonly cancelColor?: string;
    readonly confirmText?: string;
    readonly confirmColor?: string;
    readonly editable?: boolean;
    readonly placeholderText?: string;
}
export interface ModalResult {
    readonly confirm: boolean;
    readonly cancel: boolean;
    readonly content: string | null;
}
/** `wx.showModal`. Enter confirms, Escape cancels. */
export declare function showModal(frame: Frame, options: ModalOptions): Promise<ModalResult>;
//# sourceMappingURL=modal.d.ts.map