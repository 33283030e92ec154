import type { ToLogic } from '../../protocol/messages.ts';
import { textOf } from '../template/attribute.ts';
import type { View } from '../view.ts';

type Open = Extract<ToLogic, { readonly type: 'open' }>;

const WAYS: Readonly<Record<string, Open['by']>> = {
  navigate: 'navigateTo',
  redirect: 'redirectTo',
  switchTab: 'switchTab',
  reLaunch: 'reLaunch',
};

/** Apps with `<navigator>`: a tap on one needs no handler of the author's, and comes after those that there are. */
export function navigators(view: View): void {
  view.events.add('tap');
  view.ownHandlers = (element) =>
    element.localName === 'wx-navigator'
      ? [{ name: 'tap', handler: () => void followNavigator(view, element) }]
      : undefined;
}

/** Does what a tapped `<navigator>` asks for (spec, components §2). */
function followNavigator({ send, pages }: View, element: HTMLElement): void {
  const { url, openType, delta, target } = element as HTMLElement & {
    readonly [name in 'url' | 'openType' | 'delta' | 'target']?: unknown;
  };
  // Other mini programs are the embedder's: the element asks for them itself.
  if (target === 'miniProgram') return;
  const kind = textOf(openType) || 'navigate';
  const by = WAYS[kind];
  if (kind === 'navigateBack') send({ type: 'back', delta: Number(delta) || 1 });
  else if (by && textOf(url) !== '') send({ type: 'open', url: resolveRoute(textOf(url), pages.route), by });
}

/** `../b/b?x=1` seen from `pages/a/a`; the query stays as written. */
export function resolveRoute(url: string, from: string): string {
  const [path = '', ...query] = url.split('?');
  const base = path.startsWith('/') ? [] : from.split('?')[0]!.split('/').slice(0, -1);
  const segments: string[] = [];
  for (const segment of [...base, ...path.split('/')]) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return [segments.join('/'), ...query].join('?');
}
