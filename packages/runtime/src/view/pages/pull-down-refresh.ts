import type { PageElement } from './page-element.ts';
import type { PullDown } from './pull-down.ts';
import type { View } from '../view.ts';

/** Apps with pages that can be pulled down; what it looks like is loaded with the first of these. */
export function pullDownRefresh(view: View): void {
  view.hooks.settings.push((page) => {
    if (page.settings.enablePullDownRefresh) void openPullDown(view, page);
  });
}

/** The page's pull-down, made ready. */
export async function openPullDown({ frame, send }: View, page: PageElement): Promise<PullDown> {
  const { PullDown } = await import('./pull-down.ts');
  const refresh = (): void => send({ type: 'page', instance: page.id, event: 'onPullDownRefresh', detail: null });
  return (page.pull ??= new PullDown(frame.root, page, refresh));
}
