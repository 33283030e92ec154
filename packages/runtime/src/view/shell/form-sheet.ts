import { element } from '../dom.ts';
import type { View } from '../view.ts';
import { line, openServiceSheet } from './service-sheet.ts';
import { serviceTexts } from './service-texts.ts';

export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly type?: 'text' | 'tel' | 'number';
  readonly autocomplete?: AutoFill;
  readonly isOptional?: boolean;
}

export interface FormSheet {
  readonly title: string;
  readonly text?: string;
  readonly hint?: string;
  readonly fields: readonly FormField[];
  /** What stands above the fields; may change them. */
  readonly content?: (inputs: ReadonlyMap<string, HTMLInputElement>) => readonly Node[];
}

export type FormValues = Readonly<Record<string, string>>;

/** Asks for a few texts, in the order of the fields; `undefined`: the user has left it. */
export function openFormSheet(
  view: View,
  { title, text, hint, fields, content }: FormSheet,
): Promise<FormValues | undefined> {
  const words = serviceTexts();
  const inputs = new Map(fields.map((field) => [field.name, inputOf(field)]));
  const form = element('form', 'rows', ...fields.map(({ name, label }) => row(label, inputs.get(name)!)));
  // Enter in a field is the same as the button.
  const submit = element('button', '');
  submit.hidden = true;
  form.append(submit);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    form.closest('dialog')?.querySelector<HTMLButtonElement>('.agree')?.click();
  });
  const read = (): FormValues | undefined =>
    form.reportValidity()
      ? Object.fromEntries([...inputs].map(([name, input]) => [name, input.value.trim()]))
      : undefined;
  return openServiceSheet<FormValues>(view, {
    title,
    ...(text !== undefined && { text }),
    ...(hint !== undefined && { hint }),
    content: [...(content?.(inputs) ?? []), form],
    actions: [{ label: words.use, answer: read }],
  });
}

function inputOf({ value = '', type = 'text', autocomplete, isOptional }: FormField): HTMLInputElement {
  const input = element('input', '');
  Object.assign(input, { type, value, required: !isOptional });
  if (type === 'number') input.step = 'any';
  if (autocomplete !== undefined) input.autocomplete = autocomplete;
  return input;
}

function row(label: string, input: HTMLInputElement): HTMLElement {
  return element('label', 'field', line('span', '', label), input);
}
