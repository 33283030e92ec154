import { adopt } from '../adopt.js';
import { dialogStyles } from './dialog.styles.js';
/**
 * Shows a dialog over everything and answers what `close` was called with; `undefined` when the user has left it by Escape or the
 * back gesture. The browser keeps the focus inside, and gives it back.
 */
export function openDialog(frame, className, fill) {
    adopt(frame.root, dialogStyles);
    const dialog = document.createElement('dialog');
    dialog.className = className;
    return new Promise((resolve) => {
        let result;
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
export function dialogButton(text, color, action) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.style.color = color;
    button.addEventListener('click', action);
    return button;
}
//# sourceMappingURL=dialog.js.map