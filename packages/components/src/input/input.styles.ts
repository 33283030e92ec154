export const styles = `
:where(wx-input) { display: block; height: 1.4rem; min-height: 1.4rem; overflow: hidden; cursor: text; }
:where(.wx-input-wrapper) { position: relative; height: 100%; min-height: inherit; }
:where(.wx-input-control) {
  display: block;
  box-sizing: border-box;
  width: 100%;
  height: 100%;
  min-height: inherit;
  margin: 0;
  padding: 0;
  border: 0;
  border-radius: 0;
  outline: none;
  background: none;
  color: inherit;
  font: inherit;
  letter-spacing: inherit;
  text-align: inherit;
  text-transform: inherit;
  text-indent: inherit;
  opacity: 1;
}
:where(.wx-input-placeholder) {
  position: absolute;
  inset: 0;
  display: grid;
  align-content: center;
  overflow: hidden;
  white-space: nowrap;
  color: var(--wx-placeholder);
  pointer-events: none;
}
:where(.wx-input-control:not(:placeholder-shown) + .wx-input-placeholder) { display: none !important; }
`;
