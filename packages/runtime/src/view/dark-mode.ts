import { adopt } from './adopt.ts';
import type { View } from './view.ts';

/** Apps with `darkmode`: they follow the browser. */
export function darkMode({ frame }: View): void {
  adopt(frame.root, darkModeStyles);
}

const darkModeStyles = `
.pages { color-scheme: light dark; }
.scroller { background: light-dark(#fff, #111); color: light-dark(#000, #fff); }
`;
