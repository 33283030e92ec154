import type { LogicBundle } from '../protocol/bundle.ts';

export interface SourcePosition {
  readonly file: string;
  /** From 1, like `column`. */
  readonly line: number;
  readonly column: number;
}

/**
 * Where in an author's script an error was thrown: the first place of its stack trace inside a module. The bundle and
 * each part of it say where they begin themselves, by a trace taken on their first line, and where each module begins and
 * all end below that.
 */
export function findPosition(parts: readonly Part[], stack: string | undefined): SourcePosition | undefined {
  const starts = parts.map((part) => ({ ...placesIn(part.origin)[0], part }));
  for (const place of placesIn(stack)) {
    const start = starts.find(({ url }) => url === place.url);
    const found = start?.line !== undefined && positionIn(start.part, place, place.line - start.line);
    if (found) return found;
  }
  return undefined;
}

type Part = Pick<LogicBundle, 'origin' | 'lines'>;

function positionIn({ lines = {} }: Part, { column }: Place, below: number): SourcePosition | undefined {
  const [file, [first, before]] = Object.entries(lines).reduce(
    (nearest, entry) => (entry[1][0] <= below && entry[1][0] > nearest[1][0] ? entry : nearest),
    NOWHERE,
  );
  if (file === '') return undefined;
  return { file, line: below - first + 1, column: below > first ? column : column - before };
}

/** Before all modules; the end of them has no name either. */
const NOWHERE: [string, readonly [line: number, column: number]] = ['', [-1, 0]];

interface Place {
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/** Places named in a stack trace, innermost first: each of its lines ends with `url:line:column`, in all engines. */
function placesIn(stack = ''): Place[] {
  return Array.from(stack.matchAll(/([^()@\s]+):(\d+):(\d+)\)?\s*$/gm), ([, url, line, column]) => ({
    url: url!,
    line: Number(line),
    column: Number(column),
  }));
}
