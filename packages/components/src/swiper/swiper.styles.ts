export const styles = `
:where(wx-swiper) { position: relative; display: block; height: 150px; overflow: hidden; touch-action: pan-y; }
:where(wx-swiper[vertical]) { touch-action: pan-x; }
:where(wx-swiper) > :where(:not(wx-swiper-item, .wx-swiper-dots)) { display: none; }
:where(wx-swiper:focus-visible) { outline: 2px solid var(--wx-brand); outline-offset: -2px; }
:where(wx-swiper-item) { position: absolute; top: 0; left: 0; display: block; width: 100%; height: 100%; overflow: hidden; will-change: transform; }
:where(.wx-swiper-dots) { position: absolute; display: flex; justify-content: center; font-size: 0; pointer-events: none; }
:where(.wx-swiper-dots-horizontal) { left: 0; right: 0; bottom: 10px; }
:where(.wx-swiper-dots-vertical) { top: 0; bottom: 0; right: 10px; flex-direction: column; }
:where(.wx-swiper-dot) { width: 8px; height: 8px; margin: 0 4px; border-radius: 50%; background-color: var(--wx-swiper-dot); }
:where(.wx-swiper-dots-vertical > .wx-swiper-dot) { margin: 4px 0; }
:where(.wx-swiper-dot-active) { background-color: var(--wx-swiper-dot-active); }
`;
