import { Kept } from './kept';

/** What was searched for, the latest first. */
export const searches = new Kept<string>('searches');

export function rememberSearch(text: string): void {
  searches.all = [text, ...searches.all.filter((other) => other !== text)].slice(0, 8);
}
