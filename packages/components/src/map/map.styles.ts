/** What the map library needs of a style sheet; its own is for documents without shadow roots. */
const LIBRARY = `
:where(.leaflet-container) { overflow: hidden; outline-offset: -2px; font-family: inherit; -webkit-tap-highlight-color: transparent; }
:where(.leaflet-pane, .leaflet-tile, .leaflet-marker-icon, .leaflet-tile-container, .leaflet-zoom-box, .leaflet-image-layer, .leaflet-layer) { position: absolute; top: 0; left: 0; }
:where(.leaflet-pane) :where(svg, canvas) { position: absolute; top: 0; left: 0; max-width: none; }
:where(.leaflet-tile, .leaflet-marker-icon) { user-select: none; -webkit-user-drag: none; }
:where(.leaflet-tile) { visibility: hidden; }
:where(.leaflet-tile-loaded) { visibility: inherit; }
:where(.leaflet-container) :where(img) { max-width: none; }
:where(.leaflet-touch-drag.leaflet-touch-zoom) { touch-action: none; }
:where(.leaflet-touch-drag) { touch-action: none; }
:where(.leaflet-touch-zoom) { touch-action: pan-x pan-y; }
:where(.leaflet-map-pane) { z-index: 400; }
:where(.leaflet-tile-pane) { z-index: 200; }
:where(.leaflet-overlay-pane) { z-index: 400; }
:where(.leaflet-marker-pane) { z-index: 600; }
:where(.leaflet-overlay-pane) > :where(svg) { pointer-events: none; }
:where(.leaflet-interactive) { cursor: pointer; pointer-events: auto; }
:where(.leaflet-zoom-animated) { transform-origin: 0 0; }
:where(.leaflet-zoom-anim .leaflet-zoom-animated) { transition: transform .25s cubic-bezier(0, 0, .25, 1); }
:where(.leaflet-control) { position: relative; z-index: 800; pointer-events: auto; }
:where(.leaflet-top, .leaflet-bottom) { position: absolute; z-index: 1000; pointer-events: none; }
:where(.leaflet-bottom) { bottom: 4px; }
:where(.leaflet-left) { left: 8px; }
:where(.leaflet-right) { right: 4px; }
:where(.leaflet-control-scale-line) { border: 2px solid currentColor; border-top: 0; padding: 0 4px; font-size: 11px; line-height: 1.2; white-space: nowrap; box-sizing: border-box; }
:where(.leaflet-control-attribution) { font-size: 10px; opacity: .8; }
`;

export const styles = `${LIBRARY}
:where(wx-map) { display: block; position: relative; width: 300px; height: 150px; overflow: hidden; color: var(--wx-text); background-color: light-dark(#e8eef2, #1d2429); }
:where(.wx-map-container) { position: absolute; inset: 0; isolation: isolate; background-color: inherit; }
:where(.wx-map-tile) { box-sizing: border-box; padding: 4px 6px; border: solid light-dark(rgba(0, 40, 80, .12), rgba(255, 255, 255, .12)); border-width: 0 1px 1px 0; color: light-dark(rgba(0, 40, 80, .35), rgba(255, 255, 255, .35)); font-size: 10px; }
:where(.wx-map-marker) { position: absolute; left: 0; top: 0; width: 0; height: 0; }
:where(.wx-map-marker) > :where(*) { position: absolute; }
:where(.wx-map-marker-icon) { display: block; }
:where(.wx-map-callout, .wx-map-label) { box-sizing: border-box; width: max-content; max-width: 200px; white-space: pre-wrap; font-size: 14px; line-height: 1.4; }
:where(.wx-map-callout) { color: #000; background-color: #fff; box-shadow: 0 1px 4px rgba(0, 0, 0, .3); }
:where(.wx-map-location) { width: 16px; height: 16px; box-sizing: border-box; border: 2px solid #fff; border-radius: 50%; background-color: #1a73e8; box-shadow: 0 0 4px rgba(0, 0, 0, .4); }
:where(.wx-map-control) { position: absolute; z-index: 1000; margin: 0; padding: 0; border: 0; background: none center / 100% 100% no-repeat; }
:where(.wx-map-compass) { position: absolute; top: 10px; left: 10px; z-index: 1000; width: 32px; height: 32px; border-radius: 50%; background-color: light-dark(#fff, #333); box-shadow: 0 1px 4px rgba(0, 0, 0, .3); line-height: 32px; text-align: center; font-size: 12px; }
`;
