import { adopt } from './adopt.js';
/** Apps with `darkmode`: they follow the browser. */
export function darkMode({ frame }) {
    adopt(frame.root, darkModeStyles);
}
const darkModeStyles = `
.pages { color-scheme: light dark; }
.scroller { background: light-dark(#fff, #111); color: light-dark(#000, #fff); }
`;
//# sourceMappingURL=dark-mode.js.map