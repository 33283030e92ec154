import { rpxToCalc } from '../../protocol/rpx.ts';
import { textOf } from './attribute.ts';

/** A `style` attribute: `rpx` and the page's own `vw`, `vh` converted (spec §9.1). `undefined`: there is none. */
export function styleText(value: unknown): string | undefined {
  return value === undefined || value === null || value === false ? undefined : rpxToCalc(textOf(value));
}
