import type { ChildNode, Root } from 'postcss';
import { MappingsWriter } from '../link/mappings.ts';
import type { SourceMap } from '../source-map.ts';
import { generateMarked } from './generate.ts';
import { fileOf, type Sheet } from './sheet.ts';

/** The source map of what `generate` makes of a sheet: each rule and declaration leads to where its author wrote it. */
export function mapSheet(root: Root, sheet: Sheet): SourceMap {
  const { text, nodes } = generateMarked(root);
  const sources = new Map<string, number>();
  const sourcesContent: string[] = [];
  const mappings = new MappingsWriter();
  text.split('\n').forEach((marked, line) => {
    let column = 0;
    // Marks and what stands between them, in turn.
    marked.split('\0').forEach((part, i) => {
      if (i % 2 === 0) return void (column += part.length);
      const origin = originOf(nodes[Number(part)]!, sheet);
      if (!origin) return;
      const source = sources.get(origin.file) ?? sources.size;
      sources.set(origin.file, source);
      sourcesContent[source] = origin.content;
      const { line: sourceLine, column: sourceColumn } = origin;
      mappings.add(line, { column, source, sourceLine, sourceColumn, name: undefined });
    });
  });
  return { version: 3, sources: [...sources.keys()], sourcesContent, names: [], mappings: `${mappings}` };
}

interface Origin {
  readonly file: string;
  readonly content: string;
  readonly line: number;
  readonly column: number;
}

function originOf(node: ChildNode, sheet: Sheet): Origin | undefined {
  const { input, start } = node.source ?? {};
  const file = fileOf(sheet, node);
  if (!input || !start || file === '') return undefined;
  const trace = sheet.traces.get(file);
  if (trace) {
    const origin = trace(start.line - 1, start.column - 1);
    return origin && { ...origin, content: sheet.compilation.host.read(origin.file) ?? '' };
  }
  return { file, content: input.css, line: start.line - 1, column: start.column - 1 };
}

/** What ends a sheet that brings its map along: sheets are text in the bundle, without an address of their own. */
export function mapComment(map: SourceMap): string {
  return `/*# sourceMappingURL=data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(map))} */`;
}
