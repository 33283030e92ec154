const CROPS = ['top', 'bottom', 'center', 'left', 'right', 'top left', 'top right', 'bottom left', 'bottom right'];

// `fill` is the default of `object-fit`, so `scaleToFill` needs no rule.
export const styles = `
:where(wx-image) { display: inline-block; width: 320px; height: 240px; overflow: hidden; }
:where(wx-image) > :where(img) { display: block; width: 100%; height: 100%; pointer-events: none; user-select: none; -webkit-touch-callout: none; }
:where(wx-image[show-menu-by-longpress]) > :where(img) { pointer-events: auto; -webkit-touch-callout: default; }
:where(wx-image[mode="aspectFit"]) > :where(img) { object-fit: contain; }
:where(wx-image[mode="aspectFill"]) > :where(img) { object-fit: cover; }
:where(wx-image[mode="widthFix"]) { height: auto !important; }
:where(wx-image[mode="widthFix"]) > :where(img) { height: auto; }
:where(wx-image[mode="heightFix"]) { width: auto !important; }
:where(wx-image[mode="heightFix"]) > :where(img) { width: auto; }
${CROPS.map((crop) => `:where(wx-image[mode="${crop}"]) > :where(img) { object-fit: none; object-position: ${crop}; }`).join('\n')}
`;
