/** The look of apps without `style` in app.json: as wide as its parent, 46 px high, with a hairline around. */
export const styles = `
:where(wx-button) {
  --wx-button-text: light-dark(#000, rgba(255, 255, 255, .8));
  --wx-button-fill: light-dark(#f8f8f8, rgba(255, 255, 255, .08));
  --wx-button-line: light-dark(rgba(0, 0, 0, .2), rgba(255, 255, 255, .1));
  padding: 0 14px;
  font-size: 18px;
  line-height: 2.55555556;
  border-radius: 5px;
}
:where(wx-button)::after { border-radius: 10px; }
:where(wx-button[type="primary"]) { --wx-button-text: #fff; --wx-button-fill: #1aad19; }
:where(wx-button[type="warn"]) { --wx-button-text: #fff; --wx-button-fill: #e64340; }
:where(wx-button[size="mini"]) { display: inline-block; padding: 0 1.32em; font-size: 13px; line-height: 2.3; }
:where(wx-button[plain]) { --wx-button-text: var(--wx-text); --wx-button-fill: transparent; --wx-button-line: currentColor; }
:where(wx-button[plain][type="primary"]) { --wx-button-text: #1aad19; }
:where(wx-button[plain][type="warn"]) { --wx-button-text: #e64340; }
:where(wx-button[disabled]) { --wx-button-text: light-dark(rgba(0, 0, 0, .3), rgba(255, 255, 255, .2)); }
:where(wx-button[disabled][type="primary"]) { --wx-button-text: rgba(255, 255, 255, .6); --wx-button-fill: #9ed99d; }
:where(wx-button[disabled][type="warn"]) { --wx-button-text: rgba(255, 255, 255, .6); --wx-button-fill: #ec8b89; }
:where(wx-button[disabled][plain]) { --wx-button-text: var(--wx-text-disabled); --wx-button-fill: transparent; }
`;
