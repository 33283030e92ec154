/** What may be typed into an `input` of a type; other types take everything. */
const ACCEPTED: Readonly<Record<string, RegExp>> = {
  number: /^\d*$/,
  digit: /^[\d.]*$/,
  idcard: /^[\dXx]*$/,
};

/** Whether `typed` may be put into a field of `type` that holds `rest` beside it. The app itself may write anything. */
export function accepts(type: string, typed: string, rest: string): boolean {
  const accepted = ACCEPTED[type];
  if (accepted === undefined) return true;
  if (!accepted.test(typed)) return false;
  return (
    type !== 'digit' || !typed.includes('.') || (typed.indexOf('.') === typed.lastIndexOf('.') && !rest.includes('.'))
  );
}
