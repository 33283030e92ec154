import { ownField } from '../protocol/json.js';
import { adopt } from './adopt.js';
import { isShared } from './classes.js';
/** When a component is first used on a page; with `shared`, its rules mean every element on that page. */
export function adoptComponentSheets({ bundle }, root, { is, styleIsolation }) {
    const { css = '', prefix } = ownField(bundle.styles.sheets, is) ?? {};
    adopt(root, css);
    if (prefix && isShared(styleIsolation))
        adopt(root, withoutPrefix(css, prefix));
}
/** The plain names; `:host` stays the component's own. */
function withoutPrefix(css, prefix) {
    return css.replaceAll(new RegExp(`\\.${prefix}--(?!host(?![\\w-]))`, 'g'), '.');
}
//# sourceMappingURL=component-sheets.js.map