import type { Compiled } from '@heddle/compiler';

/** What has come of an app when it was compiled again, for the pages that show it. */
export type Change =
  /** Nothing that they would notice. */
  | 'none'
  /** New style sheets for what is shown. */
  | 'styles'
  /** Anything else: the app starts anew, with its pages and their data. */
  | 'app'
  /** There was no app to show before. */
  | 'page'
  /** There are errors now; the app from before goes on. */
  | 'errors';

export function changeBetween(before: Compiled, after: Compiled): 'none' | 'styles' | 'app' {
  if (before.logic !== after.logic || JSON.stringify(before.config) !== JSON.stringify(after.config)) return 'app';
  if (before.view === after.view) return 'none';
  return markupOf(before) === markupOf(after) ? 'styles' : 'app';
}

/** All that a view is made of, its style sheets aside. */
function markupOf({ outputs }: Compiled): string {
  return JSON.stringify([...outputs].filter(([, { css }]) => css === undefined));
}
