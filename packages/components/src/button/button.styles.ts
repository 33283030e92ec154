/** What both looks have in common; they say the colours and the size. */
export const styles = `
:where(wx-button) {
  position: relative;
  display: block;
  box-sizing: border-box;
  margin-left: auto;
  margin-right: auto;
  text-align: center;
  overflow: hidden;
  color: var(--wx-button-text);
  background-color: var(--wx-button-fill);
  cursor: pointer;
  user-select: none;
  touch-action: manipulation;
  -webkit-tap-highlight-color: transparent;
}
:where(wx-button)::after {
  content: "";
  position: absolute;
  top: 0;
  left: 0;
  box-sizing: border-box;
  width: 200%;
  height: 200%;
  border: 1px solid var(--wx-button-line);
  transform: scale(.5);
  transform-origin: 0 0;
  pointer-events: none;
}
:where(wx-button[disabled]) { cursor: default; }
:where(wx-button[loading])::before {
  content: "";
  display: inline-block;
  width: 1em;
  height: 1em;
  margin-right: .35em;
  box-sizing: border-box;
  border: .12em solid currentColor;
  border-right-color: transparent;
  border-radius: 50%;
  vertical-align: -.15em;
  animation: wx-button-loading 1s linear infinite;
}
@keyframes wx-button-loading { to { transform: rotate(360deg); } }
:where(.button-hover) { background-image: linear-gradient(var(--wx-pressed), var(--wx-pressed)); }
:where(wx-button:focus-visible) { outline: 2px solid var(--wx-brand); outline-offset: 2px; }
`;
