const longestPattern = 512;
const longestSubject = 64 * 1024;
/** A repetition that may be this long counts as endless. */
const endless = 20;

/**
 * `getRegExp(pattern, flags)`. Patterns that can take exponential time are refused: the engine cannot be interrupted
 * (sandbox §6).
 */
export function safeRegExp(pattern: string, flags = ''): RegExp {
  if (pattern.length > longestPattern) throw new RangeError(`A pattern is longer than ${longestPattern} characters.`);
  if (!/^[gim]*$/.test(flags)) throw new SyntaxError(`"${flags}" are not flags of a pattern: only g, i and m are.`);
  if (hasNestedRepetition(pattern))
    throw new RangeError(`The pattern ${pattern} repeats a repetition, which can take endless time.`);
  return new RegExp(pattern, flags);
}

export function limitSubject(subject: string): string {
  if (subject.length > longestSubject) throw new RangeError('The text to search is longer than 64 KB.');
  return subject;
}

/** One step of a pattern; groups 1 and 2 are the bounds of `{1,2}`. */
const step = /\\[^]|\[(?:\\[^]|[^\]\\])*\]?|\(\?(?:<?[=!]|:|<[^>]*>)|[*+?]|\{(\d*)(,?)(\d*)\}|[^]/g;

/** Whether a group that contains an endless repetition is itself repeated: `(a+)*`. */
function hasNestedRepetition(pattern: string): boolean {
  const open: boolean[] = [];
  let holds = false; // the open group has an endless repetition
  let last = false; // what stands before a quantifier has one
  for (const [text, min, comma, max] of pattern.matchAll(step)) {
    if (text.startsWith('(')) {
      open.push(holds);
      holds = last = false;
    } else if (text === ')') {
      last = holds;
      holds = (open.pop() ?? false) || holds;
    } else if (text === '*' || text === '+' || min !== undefined) {
      const most = min === undefined || (comma !== '' && max === '') ? Infinity : Number(max || min);
      if (most < endless) continue;
      if (last) return true;
      holds = true;
    } else if (text !== '?') {
      last = false;
    }
  }
  return false;
}
