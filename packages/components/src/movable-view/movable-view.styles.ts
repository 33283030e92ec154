export const styles = `
:where(wx-movable-area) { position: relative; display: block; width: 10px; height: 10px; }
:where(wx-movable-view) { position: absolute; top: 0; left: 0; display: inline-block; width: 10px; height: 10px; will-change: transform; user-select: none; -webkit-tap-highlight-color: transparent; }
:where(wx-movable-view:state(horizontal)) { touch-action: pan-y; }
:where(wx-movable-view:state(vertical)) { touch-action: pan-x; }
:where(wx-movable-view:state(all), wx-movable-view:state(scale), wx-movable-area:state(scale)) { touch-action: none; }
:where(wx-movable-view:focus-visible) { outline: 2px solid var(--wx-brand); outline-offset: 2px; }
`;
