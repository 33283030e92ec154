import { adopt } from '../pages/adopt.ts';
import { element } from '../dom.ts';
import type { View } from '../view.ts';
import { appName } from './app-name.ts';
import { dialogButton, openDialog } from './dialog.ts';
import { serviceSheetStyles } from './service-sheet.styles.ts';

export interface ServiceSheet<T> {
  readonly title: string;
  readonly text?: string;
  /** Beside the app's mark; its name unless told otherwise. */
  readonly heading?: string;
  readonly hint?: string;
  /** What stands between text and buttons. */
  readonly content?: readonly Node[];
  /** From left to right; the last is the one that is wanted. What a button gives is the answer; `undefined` keeps the sheet open. */
  readonly actions: readonly { readonly label: string; readonly answer: () => T | undefined }[];
}

/** A sheet from below in the name of the app; `undefined`: the user has left it. */
export function openServiceSheet<T>(view: View, sheet: ServiceSheet<T>): Promise<T | undefined> {
  const { frame } = view;
  const name = appName(view);
  adopt(frame.root, serviceSheetStyles);
  return openDialog<T>(frame, 'service', (dialog, close) => {
    dialog.ariaLabel = sheet.title;
    const mark = line('span', 'app-mark', [...name][0] ?? '·');
    mark.ariaHidden = 'true';
    dialog.append(
      element('header', '', mark, line('span', '', sheet.heading ?? name)),
      line('h2', '', sheet.title),
      ...(sheet.text ? [line('p', 'text', sheet.text)] : []),
      ...(sheet.content ?? []),
      actionsOf(sheet, close),
      ...(sheet.hint ? [line('p', 'hint', sheet.hint)] : []),
    );
    dialog.addEventListener('click', (event) => event.target === dialog && isOutside(event, dialog) && dialog.close());
  });
}

/** An element with a text. */
export function line<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  className: string,
  text: string,
): HTMLElementTagNameMap[T] {
  const made = element(tag, className);
  made.textContent = text;
  return made;
}

function actionsOf<T>({ actions }: ServiceSheet<T>, close: (answer: T) => void): HTMLElement {
  const buttons = actions.map(({ label, answer }) =>
    dialogButton(label, '', () => {
      const given = answer();
      if (given !== undefined) close(given);
    }),
  );
  const wanted = buttons.at(-1);
  wanted?.classList.add('agree');
  if (wanted) wanted.autofocus = true;
  return element('div', 'actions', ...buttons);
}

/** The edge of a dialog is the dialog itself; so is what lies behind it. */
function isOutside({ clientX, clientY }: MouseEvent, dialog: HTMLElement): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
