import type { ScopeDecisions } from '../../protocol/messages.ts';
import type { ViewHelpers } from '../../protocol/generated.ts';
import type { Instance } from './instance.ts';
import { RowScope, type ViewScope } from './scope.ts';
import type { Drawable, View } from '../view.ts';
import { scopeAt } from './way.ts';

type Values = Readonly<Record<number, unknown>>;

const contents = new WeakMap<Instance, Drawable>();
/** By scope, so that what is decided for a row goes with the row. */
const made = new WeakMap<object, Values>();

export const decided: ViewHelpers['decided'] = (scope, number) => made.get(scope)?.[number];

/** Apps in which the worker decides, with WXS, what rows, templates and slotted content are made of (design §3). */
export function decisions(view: View): void {
  view.hooks.data.push((flush) => flush.decisions?.forEach((each) => apply(view, each)));
}

function apply(view: View, { owner, way, values }: ScopeDecisions): void {
  const instance = view.instances.get(owner);
  let scope: ViewScope | undefined = instance?.scope;
  let isDrawn = false;
  for (const step of way) {
    const outer: ViewScope | undefined = scope;
    scope = outer && scopeAt(outer, [step], (id) => view.instances.get(id));
    if ('slot' in step) {
      const receiver = view.instances.get(step.instance);
      if (receiver) view.work.add(contentOf(receiver));
    }
    isDrawn ||= !('use' in step);
    if (!('list' in step)) continue;
    const list = outer?.lists?.[step.list];
    // A row that is not there yet will be drawn anyway.
    if (list && scope instanceof RowScope && list.tellScope(scope)) view.work.add(list);
  }
  if (!instance || !scope) return;
  made.set(scope, { ...made.get(scope), ...values });
  if (!isDrawn) view.work.add(instance);
}

/** All that a component was given and shows: drawn when its slots are where they belong. */
function contentOf(instance: Instance): Drawable {
  let content = contents.get(instance);
  if (!content) {
    const draw = (): void => instance.slots.forEach((slot) => slot.refresh());
    contents.set(instance, (content = { order: instance.order + 1.5, draw }));
  }
  return content;
}
