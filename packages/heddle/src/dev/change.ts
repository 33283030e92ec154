import type { Compiled, SourceOutput } from '@heddle/compiler';

/**
 * What a page has to do when the app was compiled again: nothing, take the new styles, or start the app anew with its
 * pages and their data. Sent by the dev server, read by `runtime/hot.ts`.
 */
export type Change = 'none' | 'styles' | 'app';

export function changeBetween(before: Compiled, after: Compiled): Change {
  if (before.view === after.view && before.logic === after.logic) return 'none';
  return before.logic === after.logic && sameConfig(before, after) && onlyStyles(before.outputs, after.outputs) ? 'styles' : 'app';
}

function sameConfig(before: Compiled, after: Compiled): boolean {
  return JSON.stringify(before.config) === JSON.stringify(after.config);
}

/** Whether the views of both are the same but for their style sheets. */
function onlyStyles(before: Compiled['outputs'], after: Compiled['outputs']): boolean {
  const markup = (outputs: Compiled['outputs']): [string, SourceOutput][] =>
    [...outputs].filter(([, { css }]) => css === undefined);
  return JSON.stringify(markup(before)) === JSON.stringify(markup(after));
}
