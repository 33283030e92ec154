import { adopt } from '../pages/adopt.ts';
import type { View } from '../view.ts';
import { appName } from './app-name.ts';
import { dialogButton, openDialog } from './dialog.ts';
import { texts } from './texts.ts';

/** What is there instead of an app that the user has closed, and the way back into it: it has only been in the background. */
export function showClosed(view: View): void {
  const { frame, send, ended: signal } = view;
  const words = texts();
  adopt(frame.root, closedStyles);
  send({ type: 'leaving' });
  send({ type: 'visible', visible: false });
  const reopened = openDialog<true>(frame, 'closed', (dialog, close) => {
    const heading = document.createElement('h2');
    const text = document.createElement('p');
    heading.textContent = dialog.ariaLabel = appName(view);
    text.textContent = words.closed;
    dialog.append(
      heading,
      text,
      dialogButton(words.reopen, '', () => close(true)),
    );
    // Somebody who comes back to it wants to see it.
    addEventListener('pageshow', ({ persisted }) => persisted && close(true), { once: true, signal });
  });
  void reopened.then(() => send({ type: 'visible', visible: true }));
}

const closedStyles = `
.closed { width: min(100%, var(--heddle-max-width, 480px)); max-width: none; height: 100%; max-height: none; margin: auto; box-sizing: border-box; padding: 24px; text-align: center; }
.closed[open] { display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 8px; }
.closed h2 { margin: 0; font-size: 20px; font-weight: 600; line-height: 28px; overflow-wrap: anywhere; }
.closed p { margin: 0 0 24px; color: var(--text-2); }
.closed button { min-width: 184px; padding: 12px 24px; border-radius: 8px; background: light-dark(#0000000d, #ffffff1a); font-weight: 600; }
`;
