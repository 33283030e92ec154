import { dialogButton, openDialog } from './dialog.ts';
import type { Frame } from './frame.ts';
import { texts } from './texts.ts';

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
export async function showModal(frame: Frame, options: ModalOptions): Promise<ModalResult> {
  const {
    title = '',
    content = '',
    showCancel = true,
    cancelColor = '',
    confirmColor = '',
    editable = false,
  } = options;
  const words = texts();
  const input = editable ? document.createElement('input') : undefined;
  const confirmed = await openDialog<boolean>(frame, 'modal', (dialog, close) => {
    const heading = document.createElement('h2');
    heading.textContent = title;
    heading.hidden = title === '';
    dialog.ariaLabel = title || content || words.confirm;
    if (title !== '') dialog.append(heading);
    if (input) {
      input.value = content;
      input.placeholder = options.placeholderText ?? '';
      input.ariaLabel = title || options.placeholderText || words.input;
      input.addEventListener('keydown', (event) => event.key === 'Enter' && !event.isComposing && close(true));
      dialog.append(input);
    } else if (content !== '') {
      const text = document.createElement('p');
      text.className = 'content';
      text.tabIndex = 0;
      text.textContent = content;
      dialog.append(text);
    }
    const buttons = document.createElement('div');
    buttons.className = 'buttons';
    if (showCancel) buttons.append(dialogButton(options.cancelText || words.cancel, cancelColor, () => close(false)));
    const confirm = dialogButton(options.confirmText || words.confirm, confirmColor, () => close(true));
    confirm.className = 'confirm';
    if (!input) confirm.autofocus = true;
    buttons.append(confirm);
    dialog.append(buttons);
  });
  return {
    confirm: confirmed === true,
    cancel: confirmed !== true,
    content: confirmed === true && input ? input.value : null,
  };
}
