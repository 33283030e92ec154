export const styles = `
:where(wx-web-view) { display: block; position: fixed; inset: 0; z-index: 1; background-color: light-dark(#fff, #111); color: var(--wx-text); }
:where(.wx-web-view-frame) { display: block; width: 100%; height: 100%; border: 0; background-color: #fff; }
:where(.wx-web-view-progress) { position: absolute; inset: 0 0 auto; height: 3px; background-color: var(--wx-brand); transform-origin: 0; animation: wx-web-view-load 8s cubic-bezier(.1, .6, .1, 1) forwards; }
:where(.wx-web-view-out) { position: absolute; inset: 0; display: flex; align-items: center; justify-content: center; padding: 32px; color: var(--wx-brand-text); text-align: center; background-color: inherit; }
@keyframes wx-web-view-load { from { transform: scaleX(0); } to { transform: scaleX(.95); } }
`;
