import { withTheme } from '../../protocol/theme.ts';
import { adopt } from './adopt.ts';
import type { View } from '../view.ts';

/** Whether the browser is dark. */
export const DARK = '(prefers-color-scheme: dark)';

/** Apps with `darkmode`: they follow the browser, and so does what `@name` means in their settings (spec, components §5). */
export function darkMode(view: View): void {
  const { bundle, frame, pages, ended: signal } = view;
  const { theme } = bundle.config;
  const dark = matchMedia(DARK);
  adopt(frame.root, darkModeStyles);
  if (!theme) return;
  view.themed = (settings) => withTheme(settings, dark.matches ? theme.dark : theme.light);
  const repaint = (): void => {
    for (const id of pages.all.keys()) pages.change(id, {});
    view.tabs?.bar?.paint();
  };
  dark.addEventListener('change', repaint, { signal });
}

const darkModeStyles = `
:host { color-scheme: light dark; background: var(--heddle-backdrop, light-dark(#e3e3e3, #000)); }
.app { color-scheme: light dark; background: light-dark(#fff, #111); }
.scroller { background: var(--content-background, light-dark(#fff, #111)); color: light-dark(#000, #fff); }
`;
