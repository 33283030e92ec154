import { definitionHead, type CompiledScript } from '../script/scripts.ts';
import type { GeneratedUnit } from '../wxml/generate/unit.ts';
import type { AddOrigin, TracedCode } from './emit.ts';
import { LineStarts } from './line-starts.ts';
import { readMappings } from './mappings.ts';

/** Code of a template: each expression leads to its place in the markup, includes to the included file. */
export function tracedUnit(unit: GeneratedUnit): TracedCode {
  return { code: unit.code, origins: (add) => unitOrigins(unit, add) };
}

function unitOrigins({ code, mappings, files }: GeneratedUnit, add: AddOrigin): void {
  const generated = new LineStarts(code);
  const sources = files.map(({ source }) => new LineStarts(source));
  for (let i = 0; i < mappings.length; i += 3) {
    const [offset, index, sourceOffset] = [mappings[i]!, mappings[i + 1]!, mappings[i + 2]!];
    const { line, column } = generated.find(offset);
    const { file, source } = files[index]!;
    add(line, column, { source: file, content: source, ...sources[index]!.find(sourceOffset) });
  }
}

/** A script module. Without a map it leads nowhere. */
export function tracedScript(id: string, { code, map }: CompiledScript): TracedCode | string {
  if (!map) return code;
  return {
    code,
    origins(add) {
      const { mappings, names, sourcesContent } = map;
      const content = sourcesContent[0] ?? '';
      const head = definitionHead(id).length;
      readMappings(mappings).forEach((segments, line) => {
        for (const { column, sourceLine, sourceColumn, name } of segments) {
          const at = line === 0 ? column - head : column;
          if (at < 0) continue;
          const origin = { source: id, content, line: sourceLine, column: sourceColumn };
          add(line, at, name === undefined ? origin : { ...origin, name: names[name] });
        }
      });
    },
  };
}
