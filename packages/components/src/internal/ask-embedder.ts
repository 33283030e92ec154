/** Asks of whoever has put the element on a page, by event type. They bubble out of shadow roots. */
export interface EmbedderEvents {
  /** `page-meta`: settings of the page it stands in, as the author gave them; those that are not given are absent. */
  readonly wxpagemeta: Readonly<Record<string, string | number>>;
  /** `navigation-bar`: the same for the bar of the page. */
  readonly wxnavigationbar: Readonly<Record<string, string | number | boolean>>;
  /** A pressed button with an `open-type`. `answer` fires the event of that type on the button. */
  readonly wxopentype: { readonly openType: string; readonly answer: (detail: object) => void };
  /** An element that shows a label in place of what it should do. */
  readonly wxunsupported: { readonly tag: string; readonly support: 'host' | 'impossible' };
}

/** Whether someone has taken it on, by `preventDefault()`. */
export function askEmbedder<T extends keyof EmbedderEvents>(
  from: Element,
  type: T,
  detail: EmbedderEvents[T],
): boolean {
  return !from.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: true }));
}
