import type { ApiTable } from '../calls/apis.ts';
import { batteryInfo, watchBattery } from '../device/battery.ts';
import { activeField } from '../device/keyboard.ts';
import { readClipboard, writeClipboard } from '../services/clipboard.ts';
import { Refused } from '../calls/refused.ts';
import { askService, isServed } from '../services/services.ts';
import { serviceTexts } from '../shell/service-texts.ts';
import type { CalendarEvent } from '../device/calendar-event.ts';
import type { Contact } from '../device/contact-card.ts';
import type { View } from '../view.ts';
import { deviceEvents } from '../device/events.ts';

/** What a phone can do, as far as a browser can (spec components-apis §4 Device). */
export function apis(view: View): ApiTable {
  let wake: Promise<WakeLockSentinel> | undefined;
  view.ended.addEventListener('abort', () => void wake?.then((lock) => lock.release()).catch(() => undefined));
  return {
    ...deviceEvents(view),
    ...clipboard(view),
    vibrateShort: () => void navigator.vibrate?.(15),
    vibrateLong: () => void navigator.vibrate?.(400),
    makePhoneCall: ({ phoneNumber }: { phoneNumber: string }) => call(view, phoneNumber),
    sendSms: ({ phoneNumber = '', content = '' }: { phoneNumber?: string; content?: string }) =>
      follow(`sms:${encodeURIComponent(phoneNumber)}${content && `?body=${encodeURIComponent(content)}`}`),
    async scanCode(request: { onlyFromCamera?: boolean }) {
      if (isServed(view, 'scanCode')) return askService(view, 'scanCode', request);
      return (await import('../shell/scan.ts')).scanCode(view, request);
    },
    hideKeyboard() {
      const field = activeField();
      if (!field) throw new Refused('input not exists');
      field.blur();
    },
    getSelectedTextRange() {
      const field = activeField();
      if (!field) throw new Refused('no focused input');
      return { start: field.selectionStart ?? 0, end: field.selectionEnd ?? 0 };
    },
    async setKeepScreenOn({ keepScreenOn }: { keepScreenOn: boolean }) {
      const held = wake;
      wake = keepScreenOn ? navigator.wakeLock?.request('screen') : undefined;
      await Promise.allSettled([wake]);
      if (held) await held.then((lock) => lock.release()).catch(() => undefined);
    },
    async getBatteryInfo({ remote }: { remote?: number }) {
      const tell = (detail: unknown): void => {
        if (remote !== undefined) view.send({ type: 'remote', remote, event: 'battery', detail });
      };
      if (remote !== undefined) await watchBattery(tell);
      return batteryInfo();
    },
    async chooseContact() {
      return (await import('../shell/choose-contact.ts')).chooseContact(view);
    },
    async addPhoneContact(contact: Contact) {
      const [{ contactCard }, { download }] = await Promise.all([
        import('../device/contact-card.ts'),
        import('../services/download.ts'),
      ]);
      download(new Blob([contactCard(contact)], { type: 'text/vcard' }), `${contact['firstName']}.vcf`);
    },
    async addPhoneCalendar(event: CalendarEvent) {
      const [{ calendarFile }, { download }] = await Promise.all([
        import('../device/calendar-event.ts'),
        import('../services/download.ts'),
      ]);
      download(new Blob([calendarFile(event)], { type: 'text/calendar' }), `${event.title}.ics`);
    },
  };
}

/** What was copied is said, as the platform does. */
function clipboard({ frame }: View): ApiTable {
  return {
    async setClipboardData({ data }: { data: string }) {
      await writeClipboard(data);
      const { toastOf } = await import('../shell/toast.ts');
      toastOf(frame).show({ title: serviceTexts().contentCopied, icon: 'none' });
    },
    getClipboardData: async () => ({ data: await readClipboard() }),
  };
}

/** Asks first: on a desktop a call comes as a surprise. */
async function call({ frame }: View, phoneNumber: string): Promise<void> {
  const { showModal } = await import('../shell/modal.ts');
  const { confirm } = await showModal(frame, { content: phoneNumber, confirmText: serviceTexts().call });
  if (!confirm) throw new Refused('cancel');
  follow(`tel:${phoneNumber.replace(/[^\d+*#,;]/g, '')}`);
}

/** Hands an address to the program that the user has for it. */
function follow(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.click();
}
