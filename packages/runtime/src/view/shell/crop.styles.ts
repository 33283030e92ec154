/** Black in every colour scheme, as the viewer is. */
export const cropStyles = `
.crop[open] { display: flex; flex-direction: column; width: 100%; height: 100%; max-width: none; max-height: none; margin: 0; color: #fff; background: #000; }
.crop .room { flex: 1; min-height: 0; display: grid; place-items: center; padding: 24px; container-type: size; }
.crop .hole { width: min(100cqw, 100cqh * var(--ratio)); overflow: hidden; outline: 1px solid #fff; cursor: move; touch-action: none; }
.crop .hole:focus-visible { outline: 3px solid #8fa5d6; }
.crop canvas { display: block; width: 100%; height: 100%; pointer-events: none; }
.crop .bar { display: flex; align-items: center; justify-content: space-between; gap: 16px; padding: 8px 16px calc(8px + env(safe-area-inset-bottom, 0px)); background: #1e1e1e; }
.crop input { flex: 1; min-width: 0; max-width: 360px; accent-color: #07c160; }
.crop input:focus-visible { border-radius: 4px; outline-offset: 6px; }
.crop button { min-width: 64px; min-height: 44px; border-radius: 6px; font-size: 17px; }
.crop button:last-child { color: #fff; background: #05803f; }
`;
