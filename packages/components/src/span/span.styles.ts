export const styles = `
:where(wx-span) { display: inline; }
`;
