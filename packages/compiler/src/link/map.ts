import type { SourceMap } from '../source-map.ts';
import { countLines, fieldStart, type Fields, type TracedCode } from './emit.ts';
import { MappingsWriter } from './mappings.ts';

/** The source map of what `objectLines` makes of these fields. */
export function mapFields(fields: Fields): SourceMap {
  const sources = new Map<string, number>();
  const sourcesContent: string[] = [];
  const names = new Map<string, number>();
  const mappings = new MappingsWriter();
  placeFields(fields, 0, (code, line, column) =>
    code.origins((below, after, origin) => {
      const source = numberOf(origin.source, sources);
      sourcesContent[source] = origin.content;
      mappings.add(line + below, {
        column: below === 0 ? column + after : after,
        source,
        sourceLine: origin.line,
        sourceColumn: origin.column,
        name: origin.name === undefined ? undefined : numberOf(origin.name, names),
      });
    }),
  );
  return {
    version: 3,
    sources: [...sources.keys()],
    sourcesContent,
    names: [...names.keys()],
    mappings: `${mappings}`,
  };
}

function numberOf(key: string, numbers: Map<string, number>): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

/** Calls `place` for code with origins and the place where it begins; gives the line on which the literal ends. */
function placeFields(
  fields: Fields,
  first: number,
  place: (code: TracedCode, line: number, column: number) => void,
): number {
  if (fields.length === 0) return first;
  let line = first + 1;
  for (const [name, value] of fields) {
    if (typeof value === 'string') {
      line += countLines(value);
    } else if ('code' in value) {
      place(value, line, fieldStart(name).length);
      line += countLines(value.code);
    } else {
      line = placeFields(value, line, place) + 1;
    }
  }
  return line;
}
