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
    replaceFields(use.data as Record<string, unknown>, data);
    return template.render(use);
  }
}

/** The object stays the same: rows inside that are not drawn this time read it too. */
function replaceFields(target: Record<string, unknown>, source: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(target)) if (!Object.hasOwn(source, name)) delete target[name];
  Object.assign(target, source);
}
