export const styles = `
:where(wx-form) { display: block; }
`;
