import { adopt } from '../adopt.js';
import { element } from '../dom.js';
/** Beside the title, while an app says that it is loading (spec, components §4 showNavigationBarLoading). */
export function setBarLoading({ bar, title }, isLoading) {
    adopt(bar.getRootNode(), barSpinnerStyles);
    bar.querySelector('.bar-spinner')?.remove();
    if (isLoading)
        title.before(element('span', 'bar-spinner'));
    bar.ariaBusy = String(isLoading);
}
const barSpinnerStyles = `
.bar-spinner { width: 16px; height: 16px; margin-right: 6px; border: 2px solid currentColor; border-right-color: transparent; border-radius: 50%; animation: turn 1s linear infinite; }
@keyframes turn { to { transform: rotate(1turn); } }
`;
//# sourceMappingURL=bar-spinner.js.map