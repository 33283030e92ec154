export const styles = `
:where(wx-slider) { display: block; margin: 10px 18px; padding: 0; touch-action: pan-y; user-select: none; -webkit-tap-highlight-color: transparent; }
:where(wx-slider:focus-visible) { outline: 2px solid var(--wx-brand); outline-offset: 4px; }
:where(.wx-slider-wrapper) { display: flex; align-items: center; min-height: 16px; }
:where(.wx-slider-tap-area) { flex: 1; padding: 8px 0; }
:where(.wx-slider-handle-wrapper) { position: relative; height: 2px; border-radius: 5px; background-color: var(--wx-slider-rest); }
:where(.wx-slider-track) { height: 100%; border-radius: 6px; background-color: var(--wx-slider-done); }
:where(.wx-slider-thumb) { position: absolute; top: 50%; border-radius: 50%; box-shadow: 0 0 4px rgba(0, 0, 0, .2); transform: translate(-50%, -50%); cursor: pointer; }
:where(.wx-slider-value) { margin: 0 0 0 1em; width: 3ch; color: #888; font-size: 14px; }
`;
