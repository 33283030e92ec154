import type { View } from '../view.ts';

/** Apps whose pages can be shared: the capsule's menu offers it, and buttons ask for it. */
export function sharing(view: View): void {
  view.share = (kind, from, target) => view.send({ type: 'share', kind, from, ...(target && { target }) });
}
