import { element } from '../dom.ts';
import type { View } from '../view.ts';
import { appName } from './app-name.ts';
import { line, openServiceSheet } from './service-sheet.ts';
import { serviceTexts } from './service-texts.ts';

export interface Consent {
  /** What is asked for. */
  readonly title: string;
  /** Why, in the words of the app. */
  readonly reason?: string;
  /** What would be given. */
  readonly shown?: string;
  readonly picture?: string;
  readonly isMock?: boolean;
}

/** Whether the user gives the app what it asks for. Leaving the sheet is a refusal. */
export async function askConsent(
  view: View,
  { title, reason = '', shown, picture, isMock }: Consent,
): Promise<boolean> {
  const words = serviceTexts();
  const row = element('div', 'row');
  if (picture !== undefined) row.append(Object.assign(new Image(), { src: picture, alt: '' }));
  if (shown !== undefined) row.append(line('span', '', shown));
  const answer = await openServiceSheet<boolean>(view, {
    title,
    text: reason,
    heading: words.asks(appName(view)),
    ...(isMock && { hint: words.development }),
    content: shown === undefined ? [] : [element('div', 'rows', row)],
    actions: [
      { label: words.reject, answer: () => false },
      { label: words.allow, answer: () => true },
    ],
  });
  return answer === true;
}
