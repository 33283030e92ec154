export const styles = `
:where(wx-textarea) { display: block; width: 300px; height: 150px; overflow: hidden; cursor: text; }
:where(wx-textarea[auto-height]) { height: auto !important; }
:where(.wx-textarea-wrapper) { position: relative; height: 100%; min-height: inherit; }
:where(.wx-textarea-control) {
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
  text-indent: inherit;
  opacity: 1;
  resize: none;
}
:where(.wx-textarea-placeholder) { position: absolute; inset: 0; overflow: hidden; white-space: pre-wrap; color: var(--wx-placeholder); pointer-events: none; }
:where(.wx-textarea-control:not(:placeholder-shown) + .wx-textarea-placeholder) { display: none !important; }
`;
