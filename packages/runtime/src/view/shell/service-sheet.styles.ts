/** Sheets that ask the user for something in the name of the app. Colours as in other dialogs. */
export const serviceSheetStyles = `
.service { --green: light-dark(#067a41, #2ba668); box-sizing: border-box; width: min(100%, var(--heddle-max-width, 480px)); max-width: none; max-height: 88%; margin: auto auto 0; padding: 24px 24px calc(24px + env(safe-area-inset-bottom, 0px)); border-radius: 16px 16px 0 0; overflow: auto; animation: sheet-in .25s cubic-bezier(.32, .72, 0, 1); }
.service header { display: flex; align-items: center; gap: 10px; font-size: 15px; line-height: 22px; color: var(--text-2); }
.service .app-mark { flex: none; display: grid; place-items: center; width: 28px; height: 28px; border-radius: 50%; background: var(--green); color: light-dark(#fff, #000); font-size: 14px; font-weight: 600; }
.service h2 { margin: 20px 0 0; font-size: 19px; font-weight: 600; line-height: 26px; overflow-wrap: anywhere; }
.service .text { margin: 8px 0 0; font-size: 14px; line-height: 20px; color: var(--text-2); overflow-wrap: anywhere; }
.service .rows { margin: 20px 0 0; padding: 0; list-style: none; }
.service .row { display: flex; align-items: center; gap: 12px; min-height: 56px; padding: 8px 0; box-sizing: border-box; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); margin-top: -1px; font-size: 17px; }
.service .row > span { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.service .row small { display: block; font-size: 13px; line-height: 18px; color: var(--text-2); }
.service .row img { flex: none; width: 44px; height: 44px; border-radius: 6px; object-fit: cover; }
.service input[type=checkbox] { flex: none; width: 20px; height: 20px; margin: 0; accent-color: var(--green); }
.service input[role=switch] { appearance: none; position: relative; width: 48px; height: 28px; border-radius: 14px; background: light-dark(#767676, #8a8a8a); cursor: pointer; transition: background .2s; }
.service input[role=switch]::after { content: ""; position: absolute; inset: 2px auto auto 2px; width: 24px; height: 24px; border-radius: 50%; background: #fff; transition: translate .2s; }
.service input[role=switch]:checked { background: var(--green); }
.service input[role=switch]:checked::after { translate: 20px 0; }
.service .field { display: flex; align-items: center; gap: 12px; min-height: 52px; border-bottom: 1px solid var(--line); font-size: 16px; }
.service .field > span { flex: none; width: 6.5em; color: var(--text-2); }
.service .field input { flex: 1; min-width: 0; padding: 12px 4px; border: 0; background: none; color: inherit; font: inherit; }
.service .picture { display: block; width: 100%; aspect-ratio: 5 / 4; margin-top: 16px; border-radius: 8px; object-fit: cover; background: light-dark(#f2f2f2, #ffffff1a); }
.service .map { position: relative; height: 200px; margin-top: 16px; border-radius: 8px; overflow: hidden; background: light-dark(#e8eef0, #333); }
.service .map .pin { position: absolute; z-index: 1; left: 50%; top: 50%; width: 16px; height: 16px; margin: -8px; border: 4px solid #fff; border-radius: 50%; box-sizing: border-box; background: var(--green); box-shadow: 0 1px 6px #0008; pointer-events: none; }
.service video { display: block; width: 100%; aspect-ratio: 1; margin-top: 16px; border-radius: 8px; object-fit: cover; background: #000; }
.service .actions { display: flex; flex-wrap: wrap; gap: 12px; margin-top: 28px; }
.service .actions button { flex: 1 1 120px; min-height: 46px; padding: 8px 16px; border-radius: 8px; background: light-dark(#f2f2f2, #ffffff1f); font-size: 17px; font-weight: 600; }
.service .actions button:active { opacity: .7; }
.service .actions .agree { background: var(--green); color: light-dark(#fff, #000); }
.service .actions button:focus-visible { outline-offset: 2px; }
.service :is(input):focus-visible { outline: 2px solid light-dark(#576b95, #8fa5d6); outline-offset: 2px; }
.service .hint { margin: 20px 0 0; font-size: 12px; line-height: 18px; color: var(--text-2); text-align: center; }
`;
