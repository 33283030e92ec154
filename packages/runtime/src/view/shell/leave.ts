import type { View } from '../view.ts';

/** What the host has for this; else the page that the user came from. */
export function leaveApp({ leave, pages: { stack } }: View): void {
  if (leave) leave();
  else history.go(-stack.pages.length);
}
