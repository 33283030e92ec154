import { adopt } from '../pages/adopt.ts';
import { dialogStyles } from './dialog.styles.ts';
import type { Frame } from './frame.ts';

/**
 * Shows a dialog over everything and answers what `close` was called with; `undefined` when the user has left it by Escape or the
 * back gesture. The browser keeps the focus inside, and gives it back.
 */
export function openDialog<T>(
  frame: Frame,
  className: string,
  fill: (dialog: HTMLDialogElement, close: (result: T) => void) => void,
): Promise<T | undefined> {
  adopt(frame.root, dialogStyles);
  const dialog = document.createElement('dialog');
  dialog.className = className;
  return new Promise((resolve) => {
    let result: T | undefined;
    fill(dialog, (value) => {
      result = value;
      dialog.close();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(result);
    });
    frame.overlays.append(dialog);
    dialog.showModal();
  });
}

/** Without a colour it has that of the dialog. */
export function dialogButton(text: string, color: string, action: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.style.color = color;
  button.addEventListener('click', action);
  return button;
}
