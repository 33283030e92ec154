import { nothing } from 'lit/html.js';
import { Directive } from 'lit/directive.js';
import { ownField } from '../../protocol/json.ts';
import type { ViewUnit } from '../../protocol/bundle.ts';
import { textOf } from './attribute.ts';
import type { ViewScope } from './scope.ts';
import type { View } from '../view.ts';
import { useAt } from './way.ts';

/** References may form rings; a name that is only passed on and on is nobody's. */
const MAX_REFERENCES = 50;

/**
 * `<template is>` (spec §7.1): draws the body in a scope that stays the same from draw to draw, whatever the name is,
 * so that components inside keep their places. An unknown name draws nothing.
 */
export class UseDirective extends Directive {
  render(scope: ViewScope, node: number, is: unknown, data: Readonly<Record<string, unknown>>): unknown {
    const { view } = scope.instance;
    const name = textOf(is);
    const template = templateOf(view, scope.unit, name);
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

interface Template {
  readonly unit: ViewUnit;
  readonly render: NonNullable<ViewUnit['render']>;
}

/** A template by the name that a unit knows it under; follows references to other files. */
function templateOf(view: View, start: ViewUnit, startName: string): Template | undefined {
  let unit = start;
  let name = startName;
  for (let step = 0; step < MAX_REFERENCES; step++) {
    const found = ownField(unit.templates, name);
    if (!found) return undefined;
    if (typeof found === 'function') return { unit, render: found };
    unit = view.unit(found.unit);
    ({ name } = found);
  }
  return undefined;
}

/** The object stays the same: rows inside that are not drawn this time read it too. */
function replaceFields(target: Record<string, unknown>, source: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(target)) if (!Object.hasOwn(source, name)) delete target[name];
  Object.assign(target, source);
}
