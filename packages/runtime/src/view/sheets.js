import { ownField } from '../protocol/json.js';
import { adopt } from './adopt.js';
/** A new page gets those of the platform, of the app, and its own. */
export function adoptPageSheets({ bundle }, root, definition, baseStyles) {
    adopt(root, baseStyles);
    if (definition.styleIsolation !== 'page-isolated')
        adopt(root, bundle.styles.app);
    adopt(root, ownField(bundle.styles.sheets, definition.is)?.css);
}
//# sourceMappingURL=sheets.js.map