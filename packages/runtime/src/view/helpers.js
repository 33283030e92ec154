import { nothing } from 'lit/html.js';
import { directive } from 'lit/directive.js';
import { attributeText, classText, textOf } from './attribute.js';
import { ChildDirective } from './child.js';
import { resolveClasses } from './classes.js';
import { ListDirective } from './list.js';
import { safeUrl } from './safe-url.js';
import { SlotDirective } from './slot.js';
import { styleText } from './style-attribute.js';
import { UseDirective } from './use.js';
export const list = /* @__PURE__ */ directive(ListDirective);
export const child = /* @__PURE__ */ directive(ChildDirective);
export const slot = /* @__PURE__ */ directive(SlotDirective);
export const use = /* @__PURE__ */ directive(UseDirective);
export const attr = (value) => attributeText(value) ?? nothing;
/** `assets` is where the package's files are served. */
export const urlBelow = (assets) => (value) => (value === undefined || value === null ? undefined : safeUrl(textOf(value), assets)) ?? nothing;
export const cls = (scope, value) => resolveClasses(scope.instance, value);
/** Class attributes of an app without components of its own: all names are what they are. */
export const plainClass = (_, value) => classText(value);
export const style = (value) => styleText(value) ?? nothing;
//# sourceMappingURL=helpers.js.map