export const styles = `
:where(wx-cover-view) { display: block; overflow: hidden; line-height: 1.2; white-space: nowrap; pointer-events: auto; }
`;
