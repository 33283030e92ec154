export const styles = `
:where(wx-text) { white-space: pre-wrap; user-select: none; }
:where(wx-text[selectable]) { user-select: text; }
:where(wx-text[user-select]) { display: inline-block; user-select: text; }
`;
