export const styles = `
:where(wx-rich-text) { display: block; overflow-wrap: break-word; user-select: none; -webkit-user-select: none; }
:where(wx-rich-text[user-select]) { user-select: text; -webkit-user-select: text; }
:where(wx-rich-text) :where(img) { vertical-align: bottom; }
`;
