export const styles = `
:where(wx-functional-page-navigator) { display: block; cursor: pointer; }
:where(wx-functional-page-navigator:focus-visible) { outline: 2px solid var(--wx-brand); outline-offset: 2px; }
`;
