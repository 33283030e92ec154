import { Refused } from '../calls/refused.ts';
import type { View } from '../view.ts';
import { openFormSheet } from './form-sheet.ts';
import { serviceTexts } from './service-texts.ts';

interface ContactPicker {
  select(
    properties: readonly string[],
    options?: { readonly multiple?: boolean },
  ): Promise<readonly { readonly name?: readonly string[]; readonly tel?: readonly string[] }[]>;
}

/** `wx.chooseContact`: from the address book, where the browser lets pages ask for it; else typed in. */
export async function chooseContact(view: View): Promise<object> {
  const { contacts } = navigator as { readonly contacts?: ContactPicker };
  return contacts ? fromBook(contacts) : fromForm(view);
}

async function fromBook(contacts: ContactPicker): Promise<object> {
  const [chosen] = await contacts.select(['name', 'tel']);
  if (!chosen) throw new Refused('cancel');
  const phoneNumberList = [...(chosen.tel ?? [])];
  return { displayName: chosen.name?.[0] ?? '', phoneNumber: phoneNumberList[0] ?? '', phoneNumberList };
}

async function fromForm(view: View): Promise<object> {
  const words = serviceTexts();
  const typed = await openFormSheet(view, {
    title: words.contact,
    fields: [
      { name: 'displayName', label: words.name, autocomplete: 'name' },
      { name: 'phoneNumber', label: words.telephone, type: 'tel', autocomplete: 'tel' },
    ],
  });
  if (!typed) throw new Refused('cancel');
  return { ...typed, phoneNumberList: [typed['phoneNumber']] };
}
