import type { LogicBundle } from '../protocol/bundle.ts';

export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Finds the first frame of a stack trace that stands in an author's module. */
export type FindPosition = (stack: string | undefined) => SourcePosition | undefined;

interface Frame {
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

// V8: `at f (url:1:2)`, `at url:1:2`. Firefox and Safari: `f@url:1:2`.
const framePattern = /(?:\(|@|at (?:async )?)?([^\s()@]+):(\d+):(\d+)\)?$/;

/**
 * Modules stand in the bundle with the author's lines, and the bundle knows where each begins: seen from the line on
 * which it took its `origin`. So a stack trace needs no source map.
 */
export function createPositionFinder({ origin, lines = {} }: Pick<LogicBundle, 'origin' | 'lines'>): FindPosition {
  const base = origin === undefined ? undefined : framesOf(origin)[0];
  const starts = Object.entries(lines)
    .map(([file, [line, column]]) => ({ file, line, column }))
    .sort((a, b) => b.line - a.line);
  return (stack) => {
    if (!base || !stack) return undefined;
    for (const { url, line, column } of framesOf(stack)) {
      if (url !== base.url) continue;
      const below = line - base.line;
      const module = starts.find((start) => start.line <= below);
      // The last entry has no name: it marks where the modules end.
      if (!module?.file) continue;
      const first = below === module.line;
      return { file: module.file, line: below - module.line + 1, column: first ? Math.max(1, column - module.column) : column };
    }
    return undefined;
  };
}

function framesOf(stack: string): Frame[] {
  return stack.split('\n').flatMap((text) => {
    const [, url, line, column] = framePattern.exec(text.trim()) ?? [];
    return url === undefined ? [] : [{ url, line: Number(line), column: Number(column) }];
  });
}
