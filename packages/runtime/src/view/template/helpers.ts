import { nothing } from 'lit/html.js';
import { directive } from 'lit/directive.js';
import type { Scope, ViewHelpers } from '../../protocol/index.ts';
import { attributeText, classText, textOf } from './attribute.ts';
import { ChildDirective } from './child.ts';
import { resolveClasses } from './classes.ts';
import { ListDirective } from './list.ts';
import { safeUrl } from './safe-url.ts';
import type { ViewScope } from './scope.ts';
import { SlotDirective } from './slot.ts';
import { SlottedListDirective } from './slotted-list.ts';
import { styleText } from './style-attribute.ts';
import { UseDirective } from './use.ts';

// One by one, so that a build contains those that its templates call. Every scope that they hand back was made by the view.

type Directive<A extends readonly unknown[]> = (scope: Scope, ...rest: A) => unknown;

export const list = /* @__PURE__ */ directive(ListDirective) as Directive<[number]>;
export const slotted = /* @__PURE__ */ directive(SlottedListDirective) as Directive<[number, string | undefined]>;
export const child = /* @__PURE__ */ directive(ChildDirective) as Directive<[number]>;
export const slot = /* @__PURE__ */ directive(SlotDirective) as Directive<
  [number, unknown, Readonly<Record<string, unknown>>?]
>;
export const use = /* @__PURE__ */ directive(UseDirective) as Directive<
  [number, unknown, Readonly<Record<string, unknown>>]
>;

export const attr: ViewHelpers['attr'] = (value) => attributeText(value) ?? nothing;

/** `assets` is where the package's files are served; `fileAddress` knows the app's own files. */
export const urlBelow =
  (assets: string, fileAddress?: (path: string) => string | undefined): ViewHelpers['url'] =>
  (scope, value) => {
    if (value === undefined || value === null) return nothing;
    const path = textOf(value);
    const { is } = (scope as ViewScope).instance.definition;
    return fileAddress?.(path) ?? safeUrl(path, assets, is) ?? nothing;
  };

export const cls: ViewHelpers['cls'] = (scope, value) => resolveClasses((scope as ViewScope).instance, value);

/** Class attributes of an app without components of its own: all names are what they are. */
export const plainClass: ViewHelpers['cls'] = (_, value) => classText(value);

export const style: ViewHelpers['style'] = (value) => styleText(value) ?? nothing;
