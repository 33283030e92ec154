export const styles = `
:where(wx-navigation-bar) { display: none; }
`;
