import { boxStyles } from '../checkbox/checkbox.styles.ts';

export const styles = `${boxStyles}
:where(wx-switch) { display: inline-block; cursor: pointer; -webkit-tap-highlight-color: transparent; }
:where(wx-switch:focus-visible) { outline: 2px solid var(--wx-brand); outline-offset: 2px; border-radius: 16px; }
:where(.wx-switch-wrapper) { display: inline-flex; align-items: center; vertical-align: middle; }
:where(.wx-switch-input) {
  position: relative;
  box-sizing: border-box;
  width: 52px;
  height: 32px;
  margin-right: 5px;
  border: 1px solid var(--wx-switch-off);
  border-radius: 16px;
  background-color: var(--wx-switch-off);
  transition: background-color .1s, border-color .1s;
  --wx-switch-off: light-dark(#dfdfdf, #454545);
}
:where(.wx-switch-input)::after {
  content: "";
  position: absolute;
  top: 0;
  left: 0;
  width: 30px;
  height: 30px;
  border-radius: 15px;
  background-color: #fff;
  box-shadow: 0 1px 3px rgba(0, 0, 0, .4);
  transition: transform .3s;
}
:where(.wx-switch-input-checked) { border-color: var(--wx-tick-color); background-color: var(--wx-tick-color); }
:where(.wx-switch-input-checked)::after { transform: translateX(20px); }
:where(.wx-switch-input[disabled]) { opacity: .4; }
`;
