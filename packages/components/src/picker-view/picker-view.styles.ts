/** A veil that leaves the middle free; the column says how high. */
const VEIL =
  'light-dark(rgba(255, 255, 255, .95), rgba(25, 25, 25, .95)), light-dark(rgba(255, 255, 255, .6), rgba(25, 25, 25, .6))';

export const styles = `
:where(wx-picker-view) { position: relative; display: flex; height: 238px; overflow: hidden; }
:where(wx-picker-view-column) { position: relative; display: block; flex: 1; min-width: 0; height: 100%; overflow: hidden; touch-action: none; user-select: none; cursor: grab; -webkit-tap-highlight-color: transparent; }
:where(wx-picker-view-column:focus-visible) { outline: 2px solid var(--wx-brand); outline-offset: -2px; }
:where(.wx-picker-view-mask) {
  position: absolute;
  inset: 0;
  pointer-events: none;
  background-image: linear-gradient(${VEIL}), linear-gradient(to top, ${VEIL});
  background-position: top, bottom;
  background-size: 100% calc((100% - var(--wx-picker-item, 34px)) / 2);
  background-repeat: no-repeat;
}
:where(.wx-picker-view-indicator) { position: absolute; left: 0; right: 0; top: 50%; box-sizing: border-box; height: 34px; transform: translateY(-50%); pointer-events: none; border: solid var(--wx-hairline); border-width: 1px 0; }
`;
