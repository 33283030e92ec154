export const styles = `
:where(wx-open-data) { display: inline-block; }
:where(.wx-open-data-avatar) { display: block; width: 100%; height: 100%; min-width: 1em; min-height: 1em; border-radius: inherit; background-color: var(--wx-border); }
`;
