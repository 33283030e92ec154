import type { ToLogic } from '../../protocol/messages.ts';
import { resolveRoute } from './navigator.ts';
import type { View } from '../view.ts';

type Open = Extract<ToLogic, { readonly type: 'open' }>;

interface Wish {
  readonly method: string;
  readonly args: { readonly url?: unknown; readonly delta?: unknown };
}

/** Ways of opening a page that a web page may ask for (spec, components §2 web-view). */
const WAYS: readonly string[] = ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch'];

/** Apps with `<web-view>`: pages in there may ask the mini program to move. */
export function webViews(view: View): void {
  view.hooks.page.push(({ root }) => {
    root.addEventListener('wxnavigate', (event) => move(view, (event as CustomEvent<Wish>).detail), { capture: true });
  });
}

function move({ send, pages }: View, { method, args: { url, delta } }: Wish): void {
  if (method === 'navigateBack') send({ type: 'back', delta: Number(delta ?? 1) });
  else if (WAYS.includes(method) && typeof url === 'string')
    send({ type: 'open', url: resolveRoute(url, pages.route), by: method as NonNullable<Open['by']> });
}
