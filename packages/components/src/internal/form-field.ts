/** An element whose value a `form` collects under its `name`. */
export interface FormField extends Element {
  readonly name: string;
  readonly formValue: unknown;
  /** Back to the value that is bound. */
  resetValue(): void;
}

/** Fields are known by what they can do, so that elements of other makers may take part. */
export function isFormField(element: Element): element is FormField {
  return 'formValue' in element && 'resetValue' in element;
}
