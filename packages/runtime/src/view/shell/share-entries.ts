import type { ShareKind } from '../../protocol/host-services.ts';
import { shareMenuOf } from '../services/share-menu.ts';
import type { View } from '../view.ts';
import type { MenuEntry } from './menu.ts';
import { serviceTexts } from './service-texts.ts';

/** Entries of the menu for what the page on top can be shared as: it has a handler, or has asked for the entry. */
export function shareEntries(view: View): MenuEntry[] {
  const page = view.pages.top;
  const { share } = view;
  if (!page || !share) return [];
  const words = serviceTexts();
  const entry = (kind: ShareKind, handler: string, menu: string, label: string): MenuEntry[] => {
    const isHandled = page.definition.pageEvents?.includes(handler) ?? false;
    return (shareMenuOf(view, page.id, menu) ?? isHandled) ? [{ label, run: () => share(kind, 'menu') }] : [];
  };
  return [
    ...entry('message', 'onShareAppMessage', 'shareAppMessage', words.share),
    ...entry('timeline', 'onShareTimeline', 'shareTimeline', words.shareTimeline),
    ...entry('favorite', 'onAddToFavorites', 'addToFavorites', words.favorite),
  ];
}
