export const styles = `
:where(wx-page-container) { display: contents; --wx-page-container-fill: var(--wx-sheet); }
`;
