export const styles = `
:where(wx-keyboard-accessory) { position: fixed; left: 0; right: 0; bottom: var(--wx-keyboard, 0px); z-index: 100; display: none; color: var(--wx-text); background-color: var(--wx-sheet); }
:where(wx-keyboard-accessory:state(keyboard)) { display: block; }
`;
