export const styles = `
:where(wx-editor-portal) { display: block; }
`;
