export const styles = `
:where(wx-audio) { display: none; }
:where(wx-audio[controls]) { display: inline-block; }
:where(.wx-audio-bar) { display: flex; box-sizing: border-box; width: 300px; max-width: 100%; height: 65px; overflow: hidden; border: 1px solid var(--wx-border); border-radius: 4px; background-color: light-dark(#fcfcfc, #232323); color: var(--wx-text); font-size: 14px; line-height: 1.4; }
:where(.wx-audio-poster) { position: relative; flex: none; width: 65px; background: #888 center / cover; }
:where(.wx-audio-button) { position: absolute; inset: 0; width: 100%; margin: 0; padding: 16px; border: 0; background-color: rgba(0, 0, 0, .25); color: #fff; cursor: pointer; }
:where(.wx-audio-button:focus-visible) { outline: 2px solid var(--wx-brand); outline-offset: -2px; }
:where(.wx-audio-button) > :where(svg) { display: block; width: 100%; height: 100%; fill: currentColor; }
:where(.wx-audio-words) { flex: 1; display: flex; flex-direction: column; justify-content: center; min-width: 0; padding: 0 10px; }
:where(.wx-audio-name, .wx-audio-author) { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
:where(.wx-audio-author) { color: var(--wx-text-secondary); font-size: 12px; }
:where(.wx-audio-time) { align-self: center; padding-right: 10px; color: var(--wx-text-secondary); font-size: 12px; font-variant-numeric: tabular-nums; }
`;
