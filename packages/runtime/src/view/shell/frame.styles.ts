/**
 * On wide screens the app is a column of the width of a large phone, unless the host says otherwise. It inherits nothing
 * of the page around it: what styles an app has, it has everywhere.
 */
export const frameStyles = `
:host { display: block; height: 100%; background: var(--heddle-backdrop, #e3e3e3); }
.app { all: initial; display: block; direction: ltr; position: relative; height: 100%; max-width: var(--heddle-max-width, 480px); margin: auto; overflow: hidden; contain: strict; color-scheme: light;
  font: 16px/1.4 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", sans-serif; color: #000; background: #fff; box-shadow: 0 0 24px rgba(0, 0, 0, .08);
  -webkit-tap-highlight-color: transparent; -webkit-text-size-adjust: none;
  --bar-height: 44px; --tab-height: 50px; --top-tab-height: 40px; --inset-bottom: env(safe-area-inset-bottom, 0px); }
.pages, .page, .overlays { position: absolute; inset: 0; }
.overlays { pointer-events: none; z-index: 100; }
.page { display: flex; flex-direction: column; background: linear-gradient(var(--top-background) 50%, var(--bottom-background) 50%); isolation: isolate; }
.page[data-state=waiting] { visibility: hidden; }
.area { position: relative; flex: 1; min-height: 0; contain: strict; }
.scroller { height: 100%; overflow: hidden auto; scrollbar-width: none; isolation: isolate; overscroll-behavior: contain; outline-offset: -2px; background: var(--content-background, #fff); color: #000; }
.scroller[data-fixed] { overflow: hidden; }
.scroller:focus:not(:focus-visible) { outline: none; }
.bar { position: relative; flex: none; display: flex; align-items: center; justify-content: center; box-sizing: content-box; height: var(--bar-height); padding-top: env(safe-area-inset-top, 0px); }
.bar[hidden], .bar [hidden] { display: none; }
.bar-title { margin: 0; max-width: calc(100% - 202px); font-size: 17px; font-weight: 600; line-height: 24px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
`;
