import type { View } from '../view.ts';

/** Modal dialogs over the page on top, the uppermost last: first those of built-in components, then those of the shell. */
export function openSheets({ frame, pages }: View): HTMLDialogElement[] {
  const roots = [pages.top?.root, frame.overlays];
  return roots.flatMap((root) => [...(root?.querySelectorAll<HTMLDialogElement>('dialog:modal') ?? [])]);
}

/** What Escape does: the sheet is closed with the answer for somebody who has not chosen. */
export function dismiss(sheet: HTMLDialogElement): void {
  if (sheet.dispatchEvent(new Event('cancel', { cancelable: true }))) sheet.close();
}
