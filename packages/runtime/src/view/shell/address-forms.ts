import { Refused } from '../calls/refused.ts';
import type { View } from '../view.ts';
import { openFormSheet, type FormField, type FormValues } from './form-sheet.ts';
import { serviceTexts } from './service-texts.ts';

/** `wx.chooseAddress` of the development default: an address that can be changed before it is used. */
export async function chooseAddress(view: View): Promise<FormValues> {
  const words = serviceTexts();
  const { address: title, development: hint, sampleAddress: sample } = words;
  const fields: readonly FormField[] = [
    { name: 'userName', label: words.name, value: sample.name, autocomplete: 'shipping name' },
    { name: 'telNumber', label: words.telephone, value: '13800000000', type: 'tel', autocomplete: 'shipping tel' },
    { name: 'provinceName', label: words.province, value: sample.province, autocomplete: 'shipping address-level1' },
    { name: 'cityName', label: words.city, value: sample.city, autocomplete: 'shipping address-level2' },
    { name: 'countyName', label: words.county, value: sample.county, autocomplete: 'shipping address-level3' },
    { name: 'detailInfo', label: words.street, value: sample.street, autocomplete: 'shipping street-address' },
    {
      name: 'postalCode',
      label: words.postalCode,
      value: '510000',
      autocomplete: 'shipping postal-code',
      isOptional: true,
    },
  ];
  const address = await openFormSheet(view, { title, hint, fields });
  if (!address) throw new Refused('cancel');
  const { detailInfo = '' } = address;
  return { ...address, streetName: '', detailInfoNew: detailInfo, nationalCode: '', nationalCodeFull: '' };
}

/** `wx.chooseInvoiceTitle` of the development default. */
export async function chooseInvoiceTitle(view: View): Promise<FormValues> {
  const words = serviceTexts();
  const chosen = await openFormSheet(view, {
    title: words.invoice,
    hint: words.development,
    fields: [
      { name: 'title', label: words.title, autocomplete: 'organization' },
      { name: 'taxNumber', label: words.taxNumber, isOptional: true },
      { name: 'companyAddress', label: words.companyAddress, isOptional: true },
      { name: 'telephone', label: words.telephone, type: 'tel', isOptional: true },
      { name: 'bankName', label: words.bankName, isOptional: true },
      { name: 'bankAccount', label: words.bankAccount, isOptional: true },
    ],
  });
  if (!chosen) throw new Refused('cancel');
  // `0`: a company, `1`: a person.
  return { type: chosen['taxNumber'] ? '0' : '1', ...chosen };
}
