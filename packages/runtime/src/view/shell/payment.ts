import type { PaymentRequest } from '../../protocol/host-services.ts';
import { element } from '../dom.ts';
import { Refused } from '../calls/refused.ts';
import type { View } from '../view.ts';
import { line, openServiceSheet } from './service-sheet.ts';
import { serviceTexts } from './service-texts.ts';

/** A payment of the development default: it succeeds or fails by choice; leaving the sheet cancels it. */
export async function showPayment(view: View, request: PaymentRequest): Promise<void> {
  const words = serviceTexts();
  const order = line('span', '', words.order);
  order.append(line('small', '', request.package.replace(/^prepay_id=/, '')));
  const answer = await openServiceSheet<'paid' | 'failed'>(view, {
    title: words.payTitle,
    text: words.payText,
    content: [element('div', 'rows', element('div', 'row', order))],
    hint: words.development,
    actions: [
      { label: words.payFails, answer: () => 'failed' },
      { label: words.pay, answer: () => 'paid' },
    ],
  });
  if (answer === undefined) throw new Refused('cancel');
  if (answer === 'failed') throw new Refused('payment failed');
}
