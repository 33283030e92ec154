export const styles = `
:where(wx-match-media) { display: block; }
wx-match-media:state(no-match) { display: none !important; }
`;
