export const styles = `
:where(wx-label) { display: inline; -webkit-tap-highlight-color: transparent; }
`;
