/** The look of apps with `"style": "v2"` in app.json: narrow, in the middle, without a border. */
export const styles = `
:where(wx-button) {
  --wx-button-text: var(--wx-brand-text);
  --wx-button-fill: var(--wx-fill);
  --wx-button-line: transparent;
  width: 184px;
  padding: 8px 24px;
  font-size: 17px;
  font-weight: 700;
  line-height: 1.41176471;
  border-radius: 4px;
}
:where(wx-button)::after { border-radius: 8px; }
:where(wx-button[type="primary"]) { --wx-button-text: #fff; --wx-button-fill: var(--wx-brand); }
:where(wx-button[type="warn"]) { --wx-button-text: var(--wx-warn); }
:where(wx-button[size="mini"]) { display: inline-block; width: auto; padding: 0 1.32em; font-size: 13px; line-height: 2.3; }
:where(wx-button[plain]) { --wx-button-text: var(--wx-text); --wx-button-fill: transparent; --wx-button-line: currentColor; }
:where(wx-button[plain][type="primary"]) { --wx-button-text: var(--wx-brand-text); }
:where(wx-button[plain][type="warn"]) { --wx-button-text: var(--wx-warn); }
:where(wx-button[disabled]) { --wx-button-text: var(--wx-text-disabled); --wx-button-fill: var(--wx-fill-disabled); }
:where(wx-button[disabled][plain]) { --wx-button-fill: transparent; }
`;
