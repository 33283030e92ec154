export const styles = `
:where(wx-icon) { display: inline-block; font-size: 0; vertical-align: middle; }
:where(wx-icon) > :where(svg) { display: block; }
`;
