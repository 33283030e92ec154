import type { Frame } from './frame.ts';
/**
 * Shows a dialog over everything and answers what `close` was called with; `undefined` when the user has left it by Escape or the
 * back gesture. The browser keeps the focus inside, and gives it back.
 */
export declare function openDialog<T>(frame: Frame, className: string, fill: (dialog: HTMLDialogElement, close: (result: T) => void) => void): Promise<T | undefined>;
export declare function dialogButton(text: string, color: string, action: () => void): HTMLButtonElement;
//# sourceMappingURL=dialog.d.ts.map