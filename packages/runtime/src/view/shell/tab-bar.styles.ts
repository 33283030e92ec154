/** At the top the bar lies between the navigation bar of the page and what is in it. */
export const tabBarStyles = `
.with-tabs .page.tab { bottom: calc(var(--tab-height) + var(--inset-bottom)); }
.with-top-tabs .page.tab .area { margin-top: var(--top-tab-height); }
.tabs { position: absolute; left: 0; right: 0; bottom: 0; z-index: 1; display: flex; height: var(--tab-height); padding-bottom: var(--inset-bottom); border: 0 solid; border-top-width: 1px; box-sizing: content-box; margin-top: -1px; }
.tabs.top { top: calc(var(--bar-height) + env(safe-area-inset-top, 0px)); bottom: auto; height: calc(var(--top-tab-height) - 1px); padding: 0; border-width: 0 0 1px; margin: 0; }
.tabs[data-hidden] { visibility: hidden; }
.tabs[data-slides] { transition: transform .2s, visibility .2s; }
.tabs[data-slides][data-hidden] { transform: translateY(100%); }
.tab-button { flex: 1; min-width: 0; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 2px; padding: 0; border: 0; background: none; font: inherit; font-size: 10px; line-height: 14px; cursor: pointer; }
.tab-button:focus-visible { outline: 2px solid currentColor; outline-offset: -4px; border-radius: 8px; }
.tab-icon { position: relative; min-width: 26px; }
.tab-icon img { display: block; width: 26px; height: 26px; object-fit: contain; }
.tab-icon img[hidden] { display: none; }
.tab-text { max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.tab-button:not(:has(img:not([hidden]))) .tab-text { font-size: 16px; line-height: 22px; }
.top .tab-button[aria-current] .tab-text { box-shadow: 0 8px 0 -6px; }
.tab-badge { position: absolute; left: 60%; top: -4px; min-width: 16px; padding: 0 4px; box-sizing: border-box; border-radius: 8px; background: #d93030; color: #fff; font-size: 10px; line-height: 16px; text-align: center; }
.tab-badge[hidden] { display: none; }
.tab-badge.dot { min-width: 8px; width: 8px; height: 8px; padding: 0; top: -1px; }
@media (prefers-reduced-motion: reduce) { .tabs[data-slides] { transition: none; } }
`;
