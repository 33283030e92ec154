import type * as t from '@babel/types';
import { findDefinition, findOnlyDefinition, membersOf } from './methods.ts';

/** How a component tells its slots apart (spec §11.2): not at all, by name, or by name with a copy of the content for each. */
export type SlotMode = 'single' | 'multiple' | 'dynamic';

/** What `options` of `Component({…})` say of slots. `undefined` where that cannot be told. */
export function findSlotMode(program: t.Program): SlotMode | undefined {
  const definition = findOnlyDefinition(program);
  if (!definition || definition.isPage) return undefined;
  const given = definition.members.get('options');
  const options = given ? membersOf(given) : new Map<string, never>();
  if (!options) return undefined;
  const [dynamic, multiple] = ['dynamicSlots', 'multipleSlots'].map((name) => booleanOf(options.get(name)));
  if (dynamic) return 'dynamic';
  if (dynamic === undefined || multiple === undefined) return undefined;
  if (multiple) return 'multiple';
  // A behavior may have options as well.
  return findDefinition(program) ? 'single' : undefined;
}

/** What is not said is false. */
function booleanOf(node: t.Node | undefined): boolean | undefined {
  if (!node) return false;
  return node.type === 'BooleanLiteral' ? node.value : undefined;
}
