import { attributes } from '../catalog/form.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';
import { isFormField } from '../internal/form-field.ts';
import type { FormField } from '../internal/form-field.ts';

/** The platform gives an id for messages to the user; no service stands behind this one. */
const FORM_ID = 'the formId is a mock one';

/** What a form asks of a button inside. */
interface FormButton extends HTMLElement {
  readonly formType?: string;
}

/** Detail of `formparts`: what is in the lists when the event has been heard is the form's. */
export interface FormParts {
  /** Fields inside, in tree order. Whoever has fields that are no elements adds them. */
  fields: Omit<FormField, keyof Element>[];
  /** Buttons inside that could act for the form: the one that was pressed. */
  buttons: HTMLElement[];
}

/**
 * @summary Collects the named fields inside, at any depth, when a button with `form-type` asks.
 * @fires formparts - `FormParts`: asks who is around which fields, and which buttons, are the form's.
 * @fires submit - `{ value: { [name]: any }, target, formId? }`; `target` is the button's `{ id, dataset }`.
 * @fires reset - `{ target }`, after every field has gone back to its bound value.
 */
export class WxForm extends wxElement(attributes) {
  constructor() {
    super();
    this.addEventListener('click', (event) => this.actFor(event.target));
  }

  submit(button?: HTMLElement): void {
    const named = this.parts().fields.filter(({ name }) => name !== '');
    const value = Object.fromEntries(named.map((field) => [field.name, field.formValue]));
    const id = this.reportSubmit ? { formId: FORM_ID } : {};
    emit(this, 'submit', { value, target: describe(button ?? this), ...id });
  }

  reset(button?: HTMLElement): void {
    for (const field of this.parts().fields) field.resetValue();
    emit(this, 'reset', { target: describe(button ?? this) });
  }

  private actFor(clicked: EventTarget | null): void {
    const button = clicked instanceof Element ? clicked.closest<FormButton>('wx-button') : null;
    if (button?.closest('wx-form') !== this || !this.parts([button]).buttons.includes(button)) return;
    if (button.formType === 'submit') this.submit(button);
    else if (button.formType === 'reset') this.reset(button);
  }

  private parts(buttons: HTMLElement[] = []): FormParts {
    const fields = [...this.querySelectorAll('*')].filter(isFormField);
    const parts: FormParts = { fields, buttons };
    this.dispatchEvent(new CustomEvent('formparts', { detail: parts, bubbles: true }));
    return parts;
  }
}

function describe(element: HTMLElement): object {
  return { id: element.id, dataset: { ...element.dataset } };
}

/** Registers `wx-form`. */
export function defineForm(): void {
  define('wx-form', WxForm);
}
