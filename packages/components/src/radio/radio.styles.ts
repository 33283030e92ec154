export const styles = `
:where(wx-radio) { display: inline-block; cursor: pointer; user-select: none; -webkit-tap-highlight-color: transparent; }
:where(wx-radio-group) { display: block; }
:where(wx-radio:focus-visible) { outline: 2px solid var(--wx-brand); outline-offset: 2px; }
:where(.wx-radio-input) {
  position: relative;
  display: inline-block;
  box-sizing: border-box;
  width: 24px;
  height: 24px;
  margin-right: 5px;
  border: 1px solid var(--wx-border);
  border-radius: 50%;
  background-color: var(--wx-control);
  vertical-align: middle;
}
:where(.wx-radio-input-checked) { border-color: var(--wx-tick-color); background-color: var(--wx-tick-color); color: #fff; }
:where(.wx-radio-input-checked)::before {
  content: "\\2713";
  position: absolute;
  top: 50%;
  left: 50%;
  font-size: 20px;
  line-height: 1;
  transform: translate(-50%, -50%) scale(.8);
}
:where(.wx-radio-input[disabled]) { opacity: .4; }
`;
