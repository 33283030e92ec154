/** On wide screens the app is a column of the width of a large phone, unless the host says otherwise. */
export const frameStyles = `
:host { display: block; height: 100%; background: var(--heddle-backdrop, #e3e3e3); }
.app { position: relative; height: 100%; max-width: var(--heddle-max-width, 480px); margin: auto; overflow: hidden; contain: strict;
  font: 16px/1.4 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", sans-serif; color: #000; background: #fff; box-shadow: 0 0 24px rgba(0, 0, 0, .08);
  -webkit-tap-highlight-color: transparent; -webkit-text-size-adjust: none;
  --bar-height: 44px; --tab-height: 50px; --inset-bottom: env(safe-area-inset-bottom, 0px);
  --brand: #07c160; --line: rgba(0, 0, 0, .1); --text-2: rgba(0, 0, 0, .55); }
.pages, .page, .overlays { position: absolute; inset: 0; }
.overlays { pointer-events: none; z-index: 100; }
.page { display: flex; flex-direction: column; background: var(--page-background, #fff); transition: transform .3s cubic-bezier(.32, .72, 0, 1); isolation: isolate; }
.page[data-state=under] { transform: translateX(-25%); }
.page[data-state=leaving] { transform: translateX(100%); }
.page[data-state=waiting], .page[data-state=hidden] { visibility: hidden; content-visibility: hidden; transition: none; }
@starting-style { .page[data-slide] { transform: translateX(100%); } }
.area { position: relative; flex: 1; min-height: 0; contain: strict; }
.scroller { height: 100%; overflow: hidden auto; overscroll-behavior: contain; outline-offset: -2px; background: light-dark(#fff, #111); color: light-dark(#000, #fff); }
.scroller[data-fixed] { overflow: hidden; }
.scroller:focus:not(:focus-visible) { outline: none; }
.with-tabs .page.tab { bottom: calc(var(--tab-height) + var(--inset-bottom)); }
@media (prefers-reduced-motion: reduce) { .page { transition: none; } }
`;
