export const styles = `
:where(wx-video) { display: inline-block; position: relative; width: 300px; height: 225px; overflow: hidden; background-color: #000; color: #fff; font-size: 14px; line-height: normal; -webkit-tap-highlight-color: transparent; }
:where(wx-video:fullscreen) { width: 100%; height: 100%; }
:where(.wx-video-container) { position: absolute; inset: 0; }
:where(.wx-video-media) { display: block; width: 100%; height: 100%; }
:where(.wx-video-danmu) { position: absolute; inset: 0 0 auto; height: 60%; overflow: hidden; pointer-events: none; }
:where(.wx-video-danmu-item) { position: absolute; left: 100%; white-space: nowrap; text-shadow: 0 1px 2px #000; will-change: transform; }
:where(.wx-video-title) { position: absolute; inset: 0 0 auto; box-sizing: border-box; padding: 10px 12px 20px; overflow: hidden; background: linear-gradient(rgba(0, 0, 0, .6), transparent); text-overflow: ellipsis; white-space: nowrap; pointer-events: none; }
:where(.wx-video-cover) { position: absolute; inset: 0; pointer-events: none; display: flex; flex-direction: column; align-items: center; justify-content: center; background-color: rgba(0, 0, 0, .35); }
:where(.wx-video-cover-play-button) { width: 56px; height: 56px; pointer-events: auto; }
:where(.wx-video-cover-duration) { margin-top: 6px; }
:where(.wx-video-bar) { position: absolute; inset: auto 0 0; display: flex; align-items: center; box-sizing: border-box; height: 44px; padding: 0 6px; background: linear-gradient(transparent, rgba(0, 0, 0, .7)); font-size: 12px; font-variant-numeric: tabular-nums; }
:where(.wx-video-button) { flex: none; box-sizing: border-box; width: 32px; height: 32px; margin: 0; padding: 4px; border: 0; border-radius: 4px; background: none; color: inherit; font: inherit; cursor: pointer; }
:where(.wx-video-button) > :where(svg) { display: block; width: 100%; height: 100%; fill: currentColor; pointer-events: none; }
:where(.wx-video-button:focus-visible) { outline: 2px solid var(--wx-brand); }
:where(.wx-video-button[aria-pressed="true"]) { color: var(--wx-brand); }
:where(.wx-video-danmu-button) { width: auto; margin: 0 4px; padding: 2px 6px; border: 1px solid currentColor; border-radius: 12px; height: 24px; }
:where(.wx-video-seek) { flex: 1; min-width: 20px; height: 24px; margin: 0 4px; accent-color: var(--wx-brand); cursor: pointer; }
:where(.wx-video-space) { flex: 1; }
:where(.wx-video-bottom-progress) { position: absolute; inset: auto 0 0; height: 2px; background-color: rgba(255, 255, 255, .3); pointer-events: none; }
:where(.wx-video-bottom-progress) > :where(div) { height: 100%; background-color: var(--wx-brand); }
:where(.wx-video-waiting) { position: absolute; top: 50%; left: 50%; width: 32px; height: 32px; margin: -16px; border: 3px solid rgba(255, 255, 255, .3); border-top-color: #fff; border-radius: 50%; box-sizing: border-box; animation: wx-video-turn 1s linear infinite; pointer-events: none; }
@keyframes wx-video-turn { to { transform: rotate(360deg); } }
`;
