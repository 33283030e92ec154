import { adopt } from '../adopt.js';
import { element } from '../dom.js';
import { ARROW, HOUSE } from './icons.js';
import { texts } from './texts.js';
export function addBarButtons({ frame, bundle, send }, page) {
    adopt(frame.root, barButtonStyles);
    const back = iconButton(ARROW, texts().back, () => send({ type: 'back', delta: 1 }));
    const home = iconButton(HOUSE, texts().home, () => send({ type: 'open', url: bundle.config.pages[0] ?? '' }));
    let isHomeHidden = false;
    page.bar.prepend(back, home);
    page.buttons = {
        show(ways) {
            back.hidden = !ways.back;
            home.hidden = !ways.home || isHomeHidden;
        },
        hideHome() {
            isHomeHidden = home.hidden = true;
        },
    };
}
function iconButton(icon, label, action) {
    const button = element('button', 'bar-button');
    button.type = 'button';
    button.hidden = true;
    button.ariaLabel = label;
    button.innerHTML = icon;
    button.addEventListener('click', action);
    return button;
}
const barButtonStyles = `
.bar-button { position: absolute; left: 0; bottom: 0; display: grid; place-items: center; width: 44px; height: var(--bar-height); padding: 0; border: 0; background: none; color: inherit; cursor: pointer; }
.bar-button:active { opacity: .5; }
.bar-button svg { width: 24px; height: 24px; }
`;
//# sourceMappingURL=bar-buttons.js.map