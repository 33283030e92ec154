import type { FieldUse } from '../../protocol/bundle.ts';
import type { Patch } from '../../protocol/patch.ts';
import type { Instance } from './instance.ts';
import type { ListDirective } from './list.ts';
import type { View } from '../view.ts';

/** Tells the lists over a field of an instance, and those whose rows use it from outside, of a patch. */
export type TellLists = (instance: Instance, use: FieldUse, patch: Patch) => void;

/** Apps with `wx:for`: lists over plain fields hear of patches directly (design §5). */
export function lists(view: View): void {
  const each = (
    { scope }: Instance,
    numbers: readonly number[] | undefined,
    tell: (list: ListDirective) => void,
  ): void => {
    for (const number of numbers ?? []) {
      const list = scope.lists?.[number];
      if (!list?.isLive) continue;
      tell(list);
      view.work.add(list);
    }
  };
  view.tellLists = (instance, use, patch) => {
    each(instance, use.lists, (list) => list.tell(patch));
    each(instance, use.outer, (list) => list.tellOuter());
  };
}
