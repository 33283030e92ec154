/** The viewer is black in every colour scheme: so pictures look best. */
export const previewStyles = `
.preview { width: 100%; height: 100%; max-width: none; max-height: none; margin: 0; color: #fff; background: #000; overflow: hidden; animation: preview-in .2s; }
.preview .track { display: flex; width: 100%; height: 100%; overflow: auto hidden; scroll-snap-type: x mandatory; scrollbar-width: none; overscroll-behavior: contain; outline: none; }
.preview .track:focus-visible { outline: 2px solid #fff8; outline-offset: -2px; }
.preview .track.still { overflow: hidden; }
.preview .slide { position: relative; flex: none; display: flex; align-items: center; justify-content: center; width: 100%; height: 100%; scroll-snap-align: center; scroll-snap-stop: always; overflow: hidden; touch-action: pan-x; }
.preview .slide.zoomed { touch-action: none; }
.preview :is(img, video) { width: 100%; height: 100%; object-fit: contain; user-select: none; -webkit-user-drag: none; }
.preview img { cursor: zoom-in; }
.preview .zoomed img { cursor: grab; }
.preview .slide.loading::after { content: ''; position: absolute; width: 28px; height: 28px; border: 3px solid #fff4; border-top-color: #fff; border-radius: 50%; animation: preview-turn .8s linear infinite; }
.preview .count { position: absolute; top: calc(12px + env(safe-area-inset-top, 0px)); left: 50%; translate: -50%; padding: 4px 12px; border-radius: 16px; background: #3a3a3ab3; font-size: 15px; line-height: 22px; font-variant-numeric: tabular-nums; pointer-events: none; }
.preview button { position: absolute; display: grid; place-items: center; width: 44px; height: 44px; border-radius: 50%; background: #3a3a3ab3; }
.preview button:active { background: #444c; }
.preview button:focus-visible { outline-color: #fff; }
.preview button[hidden] { display: none; }
.preview svg { width: 24px; height: 24px; }
.preview .next svg { scale: -1 1; }
.preview .close { top: calc(5px + env(safe-area-inset-top, 0px)); right: 8px; }
.preview :is(.previous, .next) { top: 50%; margin-top: -22px; }
.preview .previous { left: 12px; }
.preview .next { right: 12px; }
@media (hover: none) { .preview :is(.previous, .next) { display: none; } }
@keyframes preview-in { from { opacity: 0; } }
@keyframes preview-turn { to { rotate: 1turn; } }
@media (prefers-reduced-motion: reduce) { .preview { animation: none; } }
`;
