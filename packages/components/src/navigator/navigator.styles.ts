export const styles = `
:where(wx-navigator) { display: block; cursor: pointer; -webkit-tap-highlight-color: transparent; }
:where(.navigator-hover) { background-color: rgba(0, 0, 0, .1); opacity: .7; }
:where(wx-navigator:focus-visible) { outline: 2px solid var(--wx-brand); outline-offset: 2px; }
`;
