export const styles = `
:where(wx-view) { display: block; user-select: none; }
`;
