export const styles = `
:where(wx-canvas) { display: block; position: relative; width: 300px; height: 150px; overflow: hidden; }
:where(wx-canvas[disable-scroll]) { touch-action: none; }
:where(.wx-canvas-surface) { position: absolute; top: 0; left: 0; width: 100%; height: 100%; }
`;
