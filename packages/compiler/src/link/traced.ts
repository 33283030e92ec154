import { definitionHead, type CompiledScript } from '../script/scripts.ts';
import type { GeneratedUnit } from '../wxml/generate/unit.ts';
import type { CompiledModule } from '../wxs/modules.ts';
import type { AddOrigin, TracedCode } from './emit.ts';
import { LineStarts } from './line-starts.ts';
import { readMappings } from './mappings.ts';

type TracedUnit = Pick<GeneratedUnit, 'code' | 'mappings' | 'files'>;

/** Code of a template: each expression leads to its place in the markup, includes to the included file. */
export function tracedUnit(unit: TracedUnit): TracedCode {
  return { code: unit.code, origins: (add) => unitOrigins(unit, add) };
}

/** The factory of a WXS module, as the registry of the runtime takes it. */
export function tracedModule(module: CompiledModule): TracedCode {
  const { code, origins } = tracedUnit(module);
  // What is put before it stands on the line of its head, which leads nowhere.
  return { origins, code: module.mutates ? `Object.assign(${code}, { mutates: true })` : code };
}

function unitOrigins({ code, mappings, files }: TracedUnit, add: AddOrigin): void {
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
