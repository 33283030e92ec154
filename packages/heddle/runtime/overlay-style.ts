/** Style sheet of the overlay: a panel in the middle of a wide window, all of a narrow one; light and dark. */
export const OVERLAY_STYLE = `
:host {
  --ground: #fff; --text: #1f2328; --soft: #59636e; --line: #d8dee4; --box: #f6f8fa;
  --error: #c9252d; --error-ground: #ffebe9; --warning: #845306; --warning-ground: #fff3d1; --veil: rgb(31 35 40 / .45);
  all: initial; position: fixed; inset: 0; z-index: 2147483647; display: grid; place-items: center; box-sizing: border-box;
  padding: 24px; background: var(--veil); color: var(--text); font: 15px/1.5 system-ui, sans-serif; color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :host {
    --ground: #16191d; --text: #e8ebee; --soft: #9ba5b0; --line: #343a42; --box: #20252b;
    --error: #ff8a84; --error-ground: #4a1d1f; --warning: #f0c05a; --warning-ground: #43330f; --veil: rgb(0 0 0 / .6);
  }
}
:host(.closed) { inset: auto 16px 16px auto; padding: 0; background: none; }
:host(.closed) .panel, :host(:not(.closed)) .reopen { display: none; }
* { box-sizing: border-box; }
h1, h2, p, pre { margin: 0; font: inherit; }
button { border: 0; background: none; color: inherit; font: inherit; cursor: pointer; }
:focus-visible { outline: 2px solid currentColor; outline-offset: -2px; }
.panel:focus { outline: none; }
code, pre, .place, .code, .file { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.panel {
  display: grid; grid: auto minmax(0, 1fr) / minmax(0, 240px) minmax(0, 1fr); width: 100%; max-width: 1000px; max-height: 100%;
  overflow: hidden; border-radius: 14px; background: var(--ground); box-shadow: 0 12px 48px rgb(0 0 0 / .3);
}
.header { grid-column: 1 / -1; display: flex; align-items: start; padding: 18px 16px 16px 24px; border-bottom: 1px solid var(--line); }
.title { flex: 1; }
h1 { font-size: 19px; font-weight: 650; line-height: 1.3; }
.title p { color: var(--soft); font-size: 13px; }
.close { width: 40px; height: 40px; flex: none; border-radius: 50%; color: var(--soft); font-size: 26px; line-height: 1; }
.close:hover, .jump:hover { background: var(--box); }
.contents { overflow: auto; padding: 12px; border-right: 1px solid var(--line); }
.contents.none { display: none; }
.contents.none + .list { grid-column: 1 / -1; }
.jump { display: block; width: 100%; padding: 7px 12px; border-radius: 8px; text-align: left; }
.jump span { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.file { font-size: 13px; }
.jump .file::before { content: ''; display: inline-block; width: 8px; height: 8px; margin-right: 8px; border-radius: 50%; background: var(--kind); }
.jump .code { padding-left: 16px; color: var(--soft); font-size: 12px; }
.error { --kind: var(--error); --kind-ground: var(--error-ground); }
.warning { --kind: var(--warning); --kind-ground: var(--warning-ground); }
.list { overflow: auto; overscroll-behavior: contain; padding: 0 24px; }
.problem { padding: 20px 0 24px; }
.problem + .problem { border-top: 1px solid var(--line); }
.kind { display: flex; gap: 10px; align-items: center; color: var(--soft); font-size: 13px; }
.badge { padding: 1px 9px; border-radius: 20px; background: var(--kind-ground); color: var(--kind); font-weight: 600; }
h2 { margin: 8px 0 2px; font-size: 17px; font-weight: 600; line-height: 1.4; overflow-wrap: anywhere; }
h2 code, .help code { padding: 1px 5px; border-radius: 5px; background: var(--box); font-size: .9em; }
.place { color: var(--soft); font-size: 13px; overflow-wrap: anywhere; }
.frame { overflow: auto; margin-top: 12px; padding: 12px 0; border-radius: 10px; background: var(--box); font-size: 13px; line-height: 1.6; tab-size: 2; }
.frame span { display: block; width: max-content; min-width: 100%; padding: 0 16px; }
.frame .meant { background: var(--kind-ground); }
.frame .marks { color: var(--kind); font-weight: 700; }
.help { margin-top: 12px; }
.reopen { padding: 10px 18px; border-radius: 24px; background: #c9252d; color: #fff; box-shadow: 0 4px 16px rgb(0 0 0 / .3); font-weight: 600; }
@media (max-width: 720px) {
  :host { padding: 0; }
  .panel { grid: auto auto minmax(0, 1fr) / minmax(0, 1fr); height: 100%; border-radius: 0; }
  .header { padding: 14px 8px 12px 16px; }
  .contents { display: flex; gap: 4px; padding: 8px; border: 0; border-bottom: 1px solid var(--line); }
  .jump { flex: none; width: auto; max-width: 220px; }
  .list { padding: 0 16px; }
}
`;
