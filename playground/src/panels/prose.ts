import { html } from 'lit';

/** A text of the compiler or the runtime, in which code stands between backticks. */
export function prose(text: string): unknown[] {
  return text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}
