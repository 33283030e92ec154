/**
 * Colours of the platform, for the components' own sheets. `color-scheme: light dark` on the page's root lets
 * them follow the system; `color-scheme: dark` fixes the dark ones.
 */
export const colors: Readonly<Record<string, string>> = {
  '--wx-brand': '#07c160',
  '--wx-brand-text': 'light-dark(#06ae56, #07c160)',
  '--wx-warn': '#fa5151',
  '--wx-text': 'light-dark(rgba(0, 0, 0, .9), rgba(255, 255, 255, .8))',
  '--wx-text-secondary': 'light-dark(rgba(0, 0, 0, .5), rgba(255, 255, 255, .5))',
  '--wx-text-disabled': 'light-dark(rgba(0, 0, 0, .18), rgba(255, 255, 255, .14))',
  '--wx-placeholder': 'light-dark(#808080, #8c8c8c)',
  '--wx-fill': 'light-dark(#f2f2f2, rgba(255, 255, 255, .08))',
  '--wx-fill-disabled': 'light-dark(#fafafa, rgba(255, 255, 255, .05))',
  '--wx-pressed': 'light-dark(rgba(0, 0, 0, .1), rgba(255, 255, 255, .1))',
  '--wx-border': 'light-dark(#c8c8c8, rgba(255, 255, 255, .3))',
  '--wx-hairline': 'light-dark(rgba(0, 0, 0, .1), rgba(255, 255, 255, .1))',
  '--wx-sheet': 'light-dark(#fff, #191919)',
  '--wx-control': 'light-dark(#fff, rgba(255, 255, 255, .05))',
};

/** For every tag. */
export const styles = `
:where([hidden]) { display: none !important; }
`;
