import { ownField } from '../protocol/json.js';
/** The window settings that a page starts with. */
export function settingsOf({ window, pageSettings }, path) {
    return { ...window, ...ownField(pageSettings, path) };
}
//# sourceMappingURL=page-settings.js.map