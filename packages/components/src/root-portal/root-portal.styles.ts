export const styles = `
:where(wx-root-portal) { display: block; }
:where(wx-root-portal[popover]) {
  position: fixed;
  inset: auto;
  left: var(--wx-area-left, 0);
  top: var(--wx-area-top, 0);
  width: var(--wx-area-width, 100%);
  height: var(--wx-area-height, 100%);
  max-width: none;
  max-height: none;
  margin: 0;
  padding: 0;
  border: 0;
  overflow: visible;
  color: inherit;
  background: none;
  pointer-events: none;
  transform: translate(0);
}
:where(wx-root-portal[popover] > *) { pointer-events: auto; }
`;
