import { styles as pickerView } from '../picker-view/picker-view.styles.ts';

export const styles = `${pickerView}
:where(wx-picker) { display: block; cursor: pointer; -webkit-tap-highlight-color: transparent; }
:where(wx-picker:focus-visible) { outline: 2px solid var(--wx-brand); outline-offset: 2px; }
.wx-picker-sheet {
  position: fixed;
  box-sizing: border-box;
  width: min(100%, var(--heddle-max-width, 480px));
  max-width: none;
  margin: auto auto 0;
  padding: 0;
  border: 0;
  border-radius: 12px 12px 0 0;
  overflow: hidden;
  color: var(--wx-text);
  background-color: var(--wx-sheet);
  font-size: 17px;
  line-height: 1.4;
  overscroll-behavior: contain;
  animation: wx-picker-in .25s cubic-bezier(.32, .72, 0, 1);
}
.wx-picker-sheet::backdrop { background: rgba(0, 0, 0, .5); animation: wx-picker-fade .25s; }
.wx-picker-content { padding-bottom: env(safe-area-inset-bottom, 0px); }
.wx-picker-head { display: flex; align-items: center; gap: 12px; min-height: 56px; padding: 0 8px; border-bottom: 1px solid var(--wx-hairline); }
.wx-picker-head > button { flex: none; min-width: 64px; min-height: 44px; margin: 0; padding: 0 12px; border: 0; border-radius: 6px; background: none; font: inherit; color: inherit; cursor: pointer; }
.wx-picker-head > .wx-picker-cancel { color: var(--wx-text-secondary); text-align: left; }
.wx-picker-head > .wx-picker-confirm { color: var(--wx-brand-text); font-weight: 600; text-align: right; }
.wx-picker-head > button:active { background-color: var(--wx-pressed); }
.wx-picker-head > button:focus-visible { outline: 2px solid var(--wx-brand); outline-offset: -2px; }
.wx-picker-title { flex: 1; min-width: 0; overflow: hidden; text-align: center; font-weight: 600; white-space: nowrap; text-overflow: ellipsis; }
.wx-picker-wheels { height: 280px; padding: 0 8px; }
.wx-picker-wheels .wx-picker-view-indicator { height: 40px; }
.wx-picker-item { padding: 0 4px; line-height: 40px; text-align: center; white-space: nowrap; text-overflow: ellipsis; }
@keyframes wx-picker-in { from { transform: translateY(100%); } }
@keyframes wx-picker-fade { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .wx-picker-sheet, .wx-picker-sheet::backdrop { animation: none; } }
`;
