import { dialogButton, openDialog } from './dialog.js';
import { texts } from './texts.js';
/** `wx.showActionSheet`: index of the chosen item, `undefined` when the user wants none. */
export function showActionSheet(frame, options) {
    const { itemList = [], itemColor = '#000000', alertText = '' } = options;
    const words = texts();
    return openDialog(frame, 'sheet', (dialog, close) => {
        dialog.ariaLabel = alertText || words.actions;
        if (alertText !== '') {
            const heading = document.createElement('h2');
            heading.textContent = alertText;
            dialog.append(heading);
        }
        itemList.forEach((item, index) => dialog.append(dialogButton(item, itemColor, () => close(index))));
        const cancel = dialogButton(words.cancel, '#000000', () => dialog.close());
        cancel.className = 'last';
        dialog.append(cancel);
        // A tap outside wants none of them.
        dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    });
}
//# sourceMappingURL=action-sheet.js.map