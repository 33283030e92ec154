/** Colours follow the colour scheme of the frame, which is light in apps without dark mode. */
export const dialogStyles = `
dialog { --line: light-dark(#0001, #fff1); --text-2: light-dark(#0000008c, #ffffff8c); --sheet: light-dark(#fff, #2c2c2c);
  position: fixed; pointer-events: auto; border: 0; padding: 0; color: light-dark(#000, #ffffffde); background: var(--sheet); font: inherit; overscroll-behavior: contain; }
dialog::backdrop { background: rgba(0, 0, 0, .5); animation: backdrop-in .2s; }
dialog button { margin: 0; padding: 0; border: 0; background: none; font: inherit; color: inherit; cursor: pointer; }
dialog button:active { background: light-dark(#ececec, #3a3a3a); }
dialog :is(button, input, p):focus-visible { outline: 2px solid light-dark(#576b95, #8fa5d6); outline-offset: -3px; }
.modal { width: min(320px, calc(100% - 48px)); margin: auto; border-radius: 12px; overflow: hidden; animation: modal-in .2s; }
.modal h2 { margin: 0; padding: 32px 24px 0; font-size: 17px; font-weight: 600; line-height: 24px; text-align: center; overflow-wrap: anywhere; }
.modal .content { margin: 0; padding: 16px 24px 0; max-height: 50vh; overflow: auto; font-size: 17px; line-height: 24px; color: var(--text-2); text-align: center; overflow-wrap: anywhere; white-space: pre-wrap; }
.modal input { display: block; box-sizing: border-box; width: calc(100% - 48px); margin: 16px 24px 0; padding: 12px; border: 0; border-radius: 6px; color: inherit; background: light-dark(#f2f2f2, #ffffff1a); font: inherit; }
.modal .buttons { display: flex; margin-top: 32px; border-top: 1px solid var(--line); }
.modal button { flex: 1; min-width: 0; min-height: 56px; font-size: 17px; font-weight: 600; }
.modal button + button { border-left: 1px solid var(--line); }
.modal .confirm { color: light-dark(#576b95, #8fa5d6); }
.sheet { width: min(100%, var(--heddle-max-width, 480px)); max-width: none; margin: auto auto 0; border-radius: 12px 12px 0 0; background: light-dark(#f7f7f7, #1e1e1e); animation: sheet-in .25s cubic-bezier(.32, .72, 0, 1); }
.sheet h2 { margin: 0; padding: 16px 24px; font-size: 13px; font-weight: 400; line-height: 18px; color: var(--text-2); text-align: center; background: var(--sheet); }
.sheet button { display: block; width: 100%; min-height: 56px; padding: 8px 16px; font-size: 17px; background: var(--sheet); border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.sheet .last { margin-top: 8px; border: 0; padding-bottom: calc(8px + env(safe-area-inset-bottom, 0px)); }
@keyframes backdrop-in { from { opacity: 0; } }
@keyframes modal-in { from { opacity: 0; transform: scale(.95); } }
@keyframes sheet-in { from { transform: translateY(100%); } }
@media (prefers-reduced-motion: reduce) { dialog, dialog::backdrop { animation: none !important; } }
`;
