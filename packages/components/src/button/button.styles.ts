export const styles = `
:where(wx-button) {
  --wx-button-text: var(--wx-brand-text);
  --wx-button-fill: var(--wx-fill);
  position: relative;
  display: block;
  box-sizing: border-box;
  width: 184px;
  margin-left: auto;
  margin-right: auto;
  padding: 8px 24px;
  font-size: 17px;
  font-weight: 700;
  line-height: 1.41176471;
  text-align: center;
  border-radius: 4px;
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
  border: 1px solid transparent;
  border-radius: 8px;
  transform: scale(.5);
  transform-origin: 0 0;
  pointer-events: none;
}
:where(wx-button[type="primary"]) { --wx-button-text: #fff; --wx-button-fill: var(--wx-brand); }
:where(wx-button[type="warn"]) { --wx-button-text: var(--wx-warn); }
:where(wx-button[size="mini"]) { display: inline-block; width: auto; padding: 0 1.32em; font-size: 13px; line-height: 2.3; }
:where(wx-button[plain]) { --wx-button-text: var(--wx-text); --wx-button-fill: transparent; }
:where(wx-button[plain][type="primary"]) { --wx-button-text: var(--wx-brand-text); }
:where(wx-button[plain][type="warn"]) { --wx-button-text: var(--wx-warn); }
:where(wx-button[plain])::after { border-color: currentColor; }
:where(wx-button[disabled]) { --wx-button-text: var(--wx-text-disabled); --wx-button-fill: var(--wx-fill-disabled); cursor: default; }
:where(wx-button[disabled][plain]) { --wx-button-fill: transparent; }
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
