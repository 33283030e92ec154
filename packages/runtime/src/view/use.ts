import { nothing } from 'lit/html.js';
import { Directive } from 'lit/directive.js';
import { textOf } from './attribute.ts';
import { useAt } from './scope.ts';
import type { ViewScope } from './scope.ts';

/**
 * `<template is>` (spec §7.1): draws the body in a scope that stays the same from draw to draw, whatever the name is,
 * so that components inside keep their places. An unknown name draws nothing.
 */
export class UseDirective extends Directive {
  render(scope: ViewScope, node: number, is: unknown, data: Readonly<Record<string, unknown>>): unknown {
    const { view } = scope.instance;
    const name = textOf(is);
    const template = view.units.template(scope.unit, name);
    if (!template) {
      if (name !== '') view.errors.report('view/unknown-template', name);
      return nothing;
    }
    const use = useAt(scope, node);
    use.unit = template.unit;
    use.data = data;
    return template.render(use);
  }
}
