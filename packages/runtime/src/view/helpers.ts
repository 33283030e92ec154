import { html, nothing } from 'lit/html.js';
import { directive } from 'lit/directive.js';
import type { ExpressionHelpers, Scope, ViewHelpers } from '../protocol/index.ts';
import { attributeText, textOf } from './attribute.ts';
import { ChildDirective } from './child.ts';
import { resolveClasses } from './classes.ts';
import { ListDirective } from './list.ts';
import { safeUrl } from './safe-url.ts';
import type { ViewScope } from './scope.ts';
import { SlotDirective } from './slot.ts';
import { styleText } from './style-attribute.ts';
import { UseDirective } from './use.ts';

/** What the view gives to generated templates. Every scope that they hand back was made by the view. */
type Directive<A extends readonly unknown[]> = (scope: Scope, ...rest: A) => unknown;

const list = directive(ListDirective) as Directive<[number]>;
const child = directive(ChildDirective) as Directive<[number]>;
const slot = directive(SlotDirective) as Directive<[number, unknown, Readonly<Record<string, unknown>>?]>;
const use = directive(UseDirective) as Directive<[number, unknown, Readonly<Record<string, unknown>>]>;

/** All that generated templates call. `assets` is where the package's files are served. */
export function createHelpers(expressions: ExpressionHelpers, assets: string): ViewHelpers {
  return {
    ...expressions,
    html: html as ViewHelpers['html'],
    nothing,
    attr: (value) => attributeText(value) ?? nothing,
    url: (value) => (value === undefined || value === null ? nothing : (safeUrl(textOf(value), assets) ?? nothing)),
    cls: (scope, value) => resolveClasses((scope as ViewScope).instance, value),
    style: (value) => styleText(value) ?? nothing,
    list,
    child,
    slot,
    use,
  } satisfies ViewHelpers;
}
