import type { View } from '../view.ts';

/** What an `input` or a `textarea` can do for its app. */
interface TextElement extends HTMLElement {
  readonly formValue: string;
  replaceValue(text: string, cursor?: number): void;
}

/**
 * Apps that listen to what is typed: what a handler of `input` returns, a text or `{ value, cursor }`, takes the place of it
 * (spec, components §2 input). When more was typed meanwhile, the answer to that is yet to come.
 */
export function inputReplies(view: View): void {
  const asked = new Map<number, { readonly element: WeakRef<TextElement>; readonly text: string }>();
  let last = 0;
  view.replyTo = (element, event) => {
    if (event.type !== 'input' || !(event instanceof CustomEvent) || !isTextElement(element)) return undefined;
    asked.set(++last, { element: new WeakRef(element), text: element.formValue });
    return last;
  };
  view.handlers.answered = ({ reply, value, cursor }) => {
    const question = asked.get(reply);
    asked.delete(reply);
    const element = question?.element.deref();
    if (element && value !== undefined && element.formValue === question?.text) element.replaceValue(value, cursor);
  };
}

function isTextElement(element: HTMLElement | undefined): element is TextElement {
  return element?.localName === 'wx-input' || element?.localName === 'wx-textarea';
}
