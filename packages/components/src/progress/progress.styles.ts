export const styles = `
:where(wx-progress) { display: flex; align-items: center; }
:where(.wx-progress-bar) { flex: 1; overflow: hidden; }
:where(.wx-progress-inner-bar) { width: 0; height: 100%; }
:where(.wx-progress-info) { margin: 0 0 0 15px; min-width: 2em; }
`;
