import { ownField } from '../../protocol/json.ts';
import type { Definition, ViewUnit } from '../../protocol/index.ts';
import type { View } from '../view.ts';

/** A component definition with what the bundle has for it. */
export interface ComponentDefinition extends Definition {
  readonly unit: ViewUnit;
  /** Before every class name of its template; `''` when names stay as they are. */
  readonly prefix: string;
  /** Class attributes already resolved, as long as no external class is in them. */
  readonly classes: Map<string, string>;
}

export function defineComponent(view: View, definition: Definition): void {
  const { is } = definition;
  view.definitions.set(definition.definition, {
    ...definition,
    unit: view.unit(is),
    prefix: ownField(view.bundle.styles.sheets, is)?.prefix ?? '',
    classes: new Map(),
  });
}
