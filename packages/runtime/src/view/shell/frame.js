import { adopt } from '../adopt.js';
import { element } from '../dom.js';
import { frameStyles } from './frame.styles.js';
export function createFrame(host) {
    const root = host.attachShadow({ mode: 'open' });
    const pages = element('main', 'pages');
    const overlays = element('div', 'overlays');
    const app = element('div', 'app', pages, overlays);
    adopt(root, frameStyles);
    root.append(app);
    return { root, element: app, pages, overlays };
}
//# sourceMappingURL=frame.js.map