import type { ToLogic } from '../protocol/messages.ts';
import { textOf } from './attribute.ts';
import type { View } from './view.ts';

/** Stands for what a `<navigator>` does when it is tapped, among the handlers of its node. */
export const NAVIGATE = Symbol('navigate');

type Open = Extract<ToLogic, { readonly type: 'open' }>;

const WAYS: Readonly<Record<string, Open['by']>> = {
  navigate: 'navigateTo',
  redirect: 'redirectTo',
  switchTab: 'switchTab',
  reLaunch: 'reLaunch',
};

/** Does what a tapped `<navigator>` asks for (spec, components §2). */
export function followNavigator(view: View, element: HTMLElement): void {
  const { url, openType, delta } = element as HTMLElement & {
    readonly [name in 'url' | 'openType' | 'delta']?: unknown;
  };
  const kind = textOf(openType) || 'navigate';
  const by = WAYS[kind];
  if (kind === 'navigateBack') view.send({ type: 'back', delta: Number(delta) || 1 });
  else if (by && textOf(url) !== '') view.send({ type: 'open', url: resolveRoute(textOf(url), view.pages.route), by });
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
