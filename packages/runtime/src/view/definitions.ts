import type { Definition, ViewUnit } from '../protocol/index.ts';
import type { Sheets } from './sheets.ts';
import type { Units } from './units.ts';

/** A component definition with what the bundle has for it. */
export interface ComponentDefinition extends Definition {
  readonly unit: ViewUnit;
  /** Before every class name of its template; `''` when names stay as they are. */
  readonly prefix: string;
  /** Class attributes already resolved, as long as no external class is in them. */
  readonly classes: Map<string, string>;
}

export function defineComponent(definition: Definition, units: Units, sheets: Sheets): ComponentDefinition {
  return {
    ...definition,
    unit: units.get(definition.is),
    prefix: sheets.prefixOf(definition),
    classes: new Map(),
  };
}
