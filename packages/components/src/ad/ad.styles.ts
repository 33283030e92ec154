/** Nothing is shown of these. */
export const styles = `
:where(wx-ad, wx-ad-custom, wx-official-account) { display: none; }
`;
