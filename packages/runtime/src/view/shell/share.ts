import type { ShareRequest } from '../../protocol/host-services.ts';
import { addressOf } from '../address.ts';
import { element } from '../dom.ts';
import { Refused } from '../calls/refused.ts';
import type { View } from '../view.ts';
import { line, openServiceSheet } from './service-sheet.ts';
import { serviceTexts } from './service-texts.ts';

/** Sharing of the development default: the link to the page, copied or handed to the browser. */
export async function showShare(view: View, { kind, title, path, imageUrl }: ShareRequest): Promise<void> {
  const words = serviceTexts();
  const url = linkTo(path);
  const picture = imageUrl === undefined ? undefined : addressOf(view, imageUrl);
  const row = line('span', '', title);
  row.append(line('small', '', url));
  const mayShare = typeof navigator.share === 'function';
  const answer = await openServiceSheet<'copy' | 'share'>(view, {
    title: { message: words.share, timeline: words.shareTimeline, favorite: words.favorite }[kind],
    content: [
      ...(picture === undefined ? [] : [Object.assign(element('img', 'picture'), { src: picture, alt: '' })]),
      element('div', 'rows', element('div', 'row', row)),
    ],
    actions: [
      ...(mayShare ? [{ label: words.shareWith, answer: () => 'share' as const }] : []),
      { label: words.copyLink, answer: () => 'copy' as const },
    ],
  });
  if (answer === undefined) throw new Refused('cancel');
  if (answer === 'share') await navigator.share({ title, url }).catch(cancelled);
  else await copy(view, url);
}

/** The address that opens a page of the app that is shown. */
function linkTo(path: string): string {
  return `${location.href.replace(/#.*$/s, '')}#/${path.replace(/^\//, '')}`;
}

async function copy({ frame }: View, text: string): Promise<void> {
  const [{ writeClipboard }, { toastOf }] = await Promise.all([
    import('../services/clipboard.ts'),
    import('./toast.ts'),
  ]);
  await writeClipboard(text);
  toastOf(frame).show({ title: serviceTexts().copied });
}

function cancelled(): never {
  throw new Refused('cancel');
}
