import { rpxToCalc } from '../protocol/rpx.js';
import { textOf } from './attribute.js';
/** A `style` attribute: `rpx` and the page's own `vw`, `vh` converted (spec §9.1). `undefined`: there is none. */
export function styleText(value) {
    return value === undefined || value === null || value === false ? undefined : rpxToCalc(textOf(value));
}
//# sourceMappingURL=style-attribute.js.map