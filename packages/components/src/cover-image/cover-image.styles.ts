export const styles = `
:where(wx-cover-image) { display: inline-block; overflow: hidden; vertical-align: top; pointer-events: auto; }
:where(wx-cover-image) > :where(img) { display: block; width: 100%; height: 100%; }
`;
