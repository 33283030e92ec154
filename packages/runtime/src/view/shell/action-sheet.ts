import { dialogButton, openDialog } from './dialog.ts';
import type { Frame } from './frame.ts';
import { texts } from './texts.ts';

export interface ActionSheetOptions {
  readonly itemList?: readonly string[];
  readonly itemColor?: string;
  readonly alertText?: string;
}

/** `wx.showActionSheet`: index of the chosen item, `undefined` when the user wants none. */
export function showActionSheet(frame: Frame, options: ActionSheetOptions): Promise<number | undefined> {
  const { itemList = [], itemColor = '', alertText = '' } = options;
  const words = texts();
  return openDialog<number>(frame, 'sheet', (dialog, close) => {
    dialog.ariaLabel = alertText || words.actions;
    if (alertText !== '') {
      const heading = document.createElement('h2');
      heading.textContent = alertText;
      dialog.append(heading);
    }
    itemList.forEach((item, index) => dialog.append(dialogButton(item, itemColor, () => close(index))));
    const cancel = dialogButton(words.cancel, '', () => dialog.close());
    cancel.className = 'last';
    dialog.append(cancel);
    // A tap outside wants none of them.
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  });
}
