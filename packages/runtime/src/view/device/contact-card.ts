/** What `wx.addPhoneContact` is given. */
export type Contact = Readonly<Record<string, string | undefined>>;

/** A contact as a card file (vCard 3.0, RFC 2426), which every address book reads. */
export function contactCard(contact: Contact): string {
  const { lastName, firstName, middleName, nickName, organization, title, url, email, remark } = contact;
  const lines: (readonly [property: string, value: string | undefined])[] = [
    ['N', joined([lastName, firstName, middleName, '', ''], ';')],
    ['FN', escaped([lastName, firstName].filter(Boolean).join(''))],
    ['NICKNAME', escaped(nickName)],
    ['ORG', escaped(organization)],
    ['TITLE', escaped(title)],
    ['TEL;TYPE=CELL', escaped(contact['mobilePhoneNumber'])],
    ['TEL;TYPE=WORK', escaped(contact['workPhoneNumber'])],
    ['TEL;TYPE=HOME', escaped(contact['homePhoneNumber'])],
    ['TEL;TYPE=WORK,FAX', escaped(contact['workFaxNumber'])],
    ['TEL;TYPE=HOME,FAX', escaped(contact['homeFaxNumber'])],
    ['EMAIL', escaped(email)],
    ['URL', escaped(url)],
    ['ADR', address(contact, 'address')],
    ['ADR;TYPE=WORK', address(contact, 'workAddress')],
    ['ADR;TYPE=HOME', address(contact, 'homeAddress')],
    ['NOTE', escaped(remark)],
  ];
  const written = lines.flatMap(([property, value]) => (value ? [`${property}:${value}`] : []));
  return ['BEGIN:VCARD', 'VERSION:3.0', ...written, 'END:VCARD', ''].join('\r\n');
}

const PARTS = ['Street', 'City', 'State', 'PostalCode', 'Country'];

function address(contact: Contact, prefix: string): string | undefined {
  const parts = PARTS.map((part) => contact[`${prefix}${part}`]);
  return parts.some(Boolean) ? joined(['', '', ...parts], ';') : undefined;
}

function joined(parts: readonly (string | undefined)[], divider: string): string {
  return parts.map((part) => escaped(part) ?? '').join(divider);
}

/** Commas, semicolons and line ends mean something in these files. */
export function escaped(text: string | undefined): string | undefined {
  return text?.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n');
}
