import { Directive } from 'lit/directive.js';
import type { ViewScope } from './scope.ts';
/**
 * `<template is>` (spec §7.1): draws the body in a scope that stays the same from draw to draw, whatever the name is,
 * so that components inside keep their places. An unknown name draws nothing.
 */
export declare class UseDirective extends Directive {
    render(scope: ViewScope, node: number, is: unknown, data: Readonly<Record<string, unknown>>): unknown;
}
//# sourceMappingURL=use.d.ts.map