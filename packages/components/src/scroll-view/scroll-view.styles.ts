export const styles = `
:where(wx-scroll-view) { display: block; width: 100%; overflow: hidden; -webkit-overflow-scrolling: touch; }
:where(wx-scroll-view[scroll-x]) { overflow-x: auto; overscroll-behavior-x: contain; }
:where(wx-scroll-view[scroll-y]) { overflow-y: auto; overscroll-behavior-y: contain; }
:where(wx-scroll-view[enable-flex]) { display: flex; }
:where(wx-scroll-view:state(no-anchoring)) { overflow-anchor: none; }
:where(wx-scroll-view:state(no-bounces)) { overscroll-behavior: none; }
:where(wx-scroll-view:state(no-scrollbar)) { scrollbar-width: none; }
:where(wx-scroll-view:state(paging)) { scroll-snap-type: both mandatory; }
:where(wx-scroll-view:state(paging)) > :where(*) { scroll-snap-align: start; scroll-snap-stop: always; }
:where(wx-scroll-view[refresher-enabled]) { position: relative; }
:where(wx-scroll-view) > :where([slot="refresher"]) { position: absolute; top: 0; left: 0; right: 0; transform: translateY(-100%); }
:where(wx-scroll-view:focus-visible) { outline: 2px solid var(--wx-brand); outline-offset: -2px; }
:where(.wx-scroll-view-refresher) { display: flex; flex: none; align-items: center; justify-content: center; gap: 6px; width: 100%; height: 0; overflow: hidden; scroll-snap-align: none; }
:where(.wx-scroll-view-refresher-dot) { width: 8px; height: 8px; border-radius: 50%; background: currentColor; opacity: .3; }
:where(.wx-scroll-view-refresher-active) > :where(.wx-scroll-view-refresher-dot) { animation: wx-scroll-view-refresher 1.2s infinite; }
:where(.wx-scroll-view-refresher-dot:nth-child(2)) { animation-delay: .2s; }
:where(.wx-scroll-view-refresher-dot:nth-child(3)) { animation-delay: .4s; }
@keyframes wx-scroll-view-refresher { 30% { opacity: .9; } 60% { opacity: .3; } }
`;
