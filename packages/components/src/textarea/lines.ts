import { pixels } from '../internal/length.ts';

/** `detail` of `linechange`. */
export interface Lines {
  readonly height: number;
  readonly heightRpx: number;
  readonly lineCount: number;
  readonly lineHeight: number;
}

/** How tall the text stands, whatever room it has been given. */
export function measureLines(control: HTMLTextAreaElement): Lines {
  const textHeight = textHeightOf(control);
  const lineHeight = lineHeightOf(control);
  // A whole page's width: one rpx alone would be rounded.
  const rpx = (pixels(control.parentElement ?? control, '750rpx') ?? 0) / 750 || 1;
  return {
    height: textHeight,
    heightRpx: textHeight / rpx,
    lineCount: Math.max(1, Math.round(textHeight / lineHeight)),
    lineHeight,
  };
}

/** `line-height: normal` has no number; one line's box does. */
function lineHeightOf(control: HTMLTextAreaElement): number {
  const style = getComputedStyle(control);
  const known = Number.parseFloat(style.lineHeight);
  if (!Number.isNaN(known)) return known;
  const probe = document.createElement('div');
  probe.style.cssText = 'position: absolute; visibility: hidden; white-space: pre';
  probe.style.font = style.font;
  probe.textContent = 'x';
  control.after(probe);
  const { height } = probe.getBoundingClientRect();
  probe.remove();
  return height;
}

/** The box around keeps its size meanwhile, or the page would lose its scroll position. */
function textHeightOf(control: HTMLTextAreaElement): number {
  const around = control.parentElement;
  const { height, minHeight } = control.style;
  if (around !== null) around.style.height = `${around.offsetHeight}px`;
  control.style.height = '0';
  control.style.minHeight = '0';
  const textHeight = control.scrollHeight;
  control.style.height = height;
  control.style.minHeight = minHeight;
  if (around !== null) around.style.height = '';
  return textHeight;
}
