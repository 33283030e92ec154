/** The box is shared with `switch type="checkbox"`. */
export const boxStyles = `
:where(.wx-checkbox-input) {
  position: relative;
  display: inline-block;
  box-sizing: border-box;
  width: 24px;
  height: 24px;
  margin-right: 5px;
  border: 1px solid var(--wx-border);
  border-radius: 3px;
  background-color: var(--wx-control);
  color: var(--wx-tick-color);
  vertical-align: middle;
}
:where(.wx-checkbox-input-checked)::before {
  content: "\\2713";
  position: absolute;
  top: 50%;
  left: 50%;
  font-size: 22px;
  line-height: 1;
  transform: translate(-50%, -50%) scale(.8);
}
:where(.wx-checkbox-input[disabled]) { opacity: .4; }
`;

export const styles = `${boxStyles}
:where(wx-checkbox) { display: inline-block; cursor: pointer; user-select: none; -webkit-tap-highlight-color: transparent; }
:where(wx-checkbox-group) { display: block; }
:where(wx-checkbox:focus-visible) { outline: 2px solid var(--wx-brand); outline-offset: 2px; }
`;
