export const styles = `
:where(wx-page-meta) { display: contents; }
`;
