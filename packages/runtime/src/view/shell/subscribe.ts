import { element } from '../dom.ts';
import type { View } from '../view.ts';
import { appName } from './app-name.ts';
import { line, openServiceSheet } from './service-sheet.ts';
import { serviceTexts } from './service-texts.ts';

type Answers = Readonly<Record<string, 'accept' | 'reject'>>;

/** Which messages the user wants to be sent: all are chosen at first. Leaving the sheet wants none. */
export async function askSubscription(view: View, templates: readonly string[]): Promise<Answers> {
  const words = serviceTexts();
  const boxes = templates.map((id) => {
    const box = element('input', '');
    box.type = 'checkbox';
    box.checked = true;
    return { id, box, row: element('label', 'row', box, line('span', '', words.template(id))) };
  });
  const answer = (isWanted: (box: HTMLInputElement) => boolean): Answers =>
    Object.fromEntries(boxes.map(({ id, box }) => [id, isWanted(box) ? 'accept' : 'reject']));
  const given = await openServiceSheet<Answers>(view, {
    title: words.subscribe,
    heading: words.asks(appName(view)),
    content: [element('div', 'rows', ...boxes.map(({ row }) => row))],
    hint: words.development,
    actions: [
      { label: words.reject, answer: () => answer(() => false) },
      { label: words.allow, answer: () => answer(({ checked }) => checked) },
    ],
  });
  return given ?? answer(() => false);
}
