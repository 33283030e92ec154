import type { StyleMap } from '../host.ts';
import { readMappings, type Segment } from '../link/mappings.ts';

/** A place in a file of the project; line and column count from 0. */
export interface TracedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Tells where CSS comes from that a compiler or plugins made of a file; `undefined` for what they made up. */
export type Trace = (line: number, column: number) => TracedPlace | undefined;

export function traceOf({ sources, mappings }: StyleMap): Trace {
  const lines = readMappings(mappings);
  return (line, column) => {
    const segment = lastBefore(lines[line] ?? [], column);
    const file = segment && sources[segment.source];
    return file === undefined ? undefined : { file, line: segment!.sourceLine, column: segment!.sourceColumn };
  };
}

/** The segment that a column lies in. A line without one before it begins with what comes first. */
function lastBefore(segments: readonly Segment[], column: number): Segment | undefined {
  let found = segments[0];
  for (const segment of segments) if (segment.column <= column) found = segment;
  return found;
}

/** Offset of a place in the text of its file. */
export function offsetIn(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 0; at < line; at++) start = text.indexOf('\n', start) + 1;
  return Math.min(start + column, text.length);
}
