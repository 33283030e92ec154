const RPX = /(-?(?:\d+\.?\d*|\.\d+))rpx\b/g;

/** CSS declarations with their rpx units made real, for styles that come as text (`placeholder-style`). */
export function cssText(text: string): string {
  return text.replace(RPX, 'calc($1 * var(--rpx))');
}

/** A size as CSS: `20` and `"20"` are px, `"20rpx"` follows the page's width, other units stay. `''` for what is no length. */
export function cssLength(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? `${value}px` : '';
  if (typeof value !== 'string') return '';
  const text = value.trim();
  if (text === '') return '';
  return Number.isNaN(Number(text)) ? cssText(text) : `${text}px`;
}

/** The same in px as they are now. Units other than px are measured inside `host`. `undefined` for what is no length. */
export function pixels(host: Element, value: unknown): number | undefined {
  const length = cssLength(value);
  if (length === '') return undefined;
  if (/^[^a-z%]*px$/i.test(length)) return Number.parseFloat(length);
  const probe = document.createElement('div');
  probe.style.cssText = `position: absolute; visibility: hidden; width: ${length}`;
  host.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width;
}
