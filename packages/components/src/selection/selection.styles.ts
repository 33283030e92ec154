export const styles = `
:where(wx-selection) { display: block; user-select: contain; }
@supports not (user-select: contain) { :where(wx-selection) { user-select: text; } }
`;
