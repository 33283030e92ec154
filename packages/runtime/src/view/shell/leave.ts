import type { View } from '../view.ts';
import { showClosed } from './closed.ts';

/** What the host has for this; else the page that the user came from. In a fresh tab there is none: the app is closed. */
export function leaveApp(view: View): void {
  const { leave, pages } = view;
  if (leave) return leave();
  showClosed(view);
  history.go(-pages.stack.pages.length);
}
