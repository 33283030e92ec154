/**
 * Lengths that depend on the page's area. The view sets `--rpx`, `--vw` and `--vh` on the page root, each a px
 * length, so that a change of size needs no new style sheet.
 */
const lengths: ReadonlyMap<string, string> = new Map([
  ['rpx', 'var(--rpx)'],
  ...['', 'd', 's', 'l'].flatMap((kind): [string, string][] => [
    [`${kind}vw`, 'var(--vw)'],
    [`${kind}vh`, 'var(--vh)'],
    [`${kind}vmin`, 'min(var(--vw), var(--vh))'],
    [`${kind}vmax`, 'max(var(--vw), var(--vh))'],
  ]),
]);

const mayHaveLength = /rpx|v[whm]|constant/i;

const token = new RegExp(
  [
    /"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)/, // strings, comments and bare URLs are passed over
    /'[^'\\]*(?:\\[^][^'\\]*)*(?:'|\\?$)/,
    /\/\*[^]*?(?:\*\/|$)/,
    /\b[uU][rR][lL]\(\s*[^"'\s)][^)]*/,
    /\bconstant(?=\(\s*(?<inset>safe-area-inset-))/,
    /(?<number>[+-]?\d*\.?\d+)(?<exponent>[eE][+-]?\d+)?(?<unit>-?[a-zA-Z_\u0080-\uffff\\][\w\u0080-\uffff\\-]*)?/,
    /(?:#|--|-?[a-zA-Z_\u0080-\uffff\\])[\w\u0080-\uffff\\-]*/, // `a10rpx` and `#10rpx` are words
  ]
    .map((part) => part.source)
    .join('|'),
  'g',
);

/**
 * A property value with its `rpx` lengths as `calc(n * var(--rpx))`, and `vw`, `vh`, `vmin`, `vmax` as shares of the
 * page's area (spec §19); `constant(safe-area-inset-…)` is `env(…)` as browsers spell it. Used
 * for style sheets and for `style` attributes. Never throws.
 */
export function rpxToCalc(value: string): string {
  if (!mayHaveLength.test(value)) return value;
  /** Where the last converted length ended: with a bracket by now. */
  let converted = -1;
  return value.replace(token, (...match: unknown[]) => {
    const text = match[0] as string;
    const at = match.at(-3) as number;
    const { number, exponent, unit, inset } = match.at(-1) as Readonly<Record<string, string | undefined>>;
    if (inset !== undefined) return 'env';
    if (number === undefined || unit === undefined) return text;
    // `RPX` and `1e2rpx` are not lengths of WXSS; `VH` is one of CSS.
    const known = unit === 'rpx' || unit.toLowerCase() !== 'rpx' ? lengths.get(unit.toLowerCase()) : undefined;
    if (known === undefined || (exponent !== undefined && unit === 'rpx')) return text;
    const gap = at !== converted && /[\w\u0080-\uffff-]/.test(value.charAt(at - 1)) ? ' ' : '';
    converted = at + text.length;
    return `${gap}calc(${number}${exponent ?? ''} * ${known})`;
  });
}
