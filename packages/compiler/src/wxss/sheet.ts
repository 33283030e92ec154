import type { Input, Node } from 'postcss';
import type { Compilation } from '../compilation.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import { offsetIn, type Trace } from './trace.ts';

export interface WxssOptions {
  readonly compilation: Compilation;
  /** Path of a file that `from` names `request`; `undefined` when there is none. */
  resolve(from: string, request: string): string | undefined;
  /**
   * Each class selector is written once for each prefix: `['a1']` gives `.a1--x`, `['a1', '']` gives `.a1--x,.x`
   * (a component whose rules also reach others), `['']` leaves classes alone (app and pages).
   */
  readonly prefixes: readonly string[];
  /** The sheet belongs to a component: selectors that cannot be limited to it are warned about (spec §19.1). */
  readonly isComponent: boolean;
  /** A file that goes before it, as if it was imported. */
  readonly before?: string;
  readonly sourceMaps?: boolean;
  /** The app has no dark mode. */
  readonly isAlwaysLight?: boolean;
  /** URL of a file of the app that a `url()` names. Default: `/` and its path. */
  readonly asset?: (path: string) => string;
}

/** One sheet on its way through the plugins: where nodes come from, and what is found on the way. */
export interface Sheet extends WxssOptions {
  /** Which file a node was parsed from; imports bring nodes of several files into one tree. */
  readonly files: WeakMap<Input, string>;
  /** By file, for those that other compilers or plugins made CSS of. */
  readonly traces: Map<string, Trace>;
  readonly imports: Set<string>;
  readonly assets: Set<string>;
  /** Characters that imports may still bring in. */
  budget: number;
}

export function fileOf(sheet: Sheet, node: Node): string {
  const input = node.source?.input;
  return (input && sheet.files.get(input)) ?? '';
}

/** Where a node stands, for a diagnostic. */
export function placeOf(sheet: Sheet, node: Node): Place {
  const traced = tracedPlace(sheet, node);
  if (traced) return traced;
  const start = node.source?.start?.offset;
  const end = node.source?.end?.offset;
  const span = start === undefined ? undefined : { start, end: Math.max(start, end ?? start + 1) };
  return { file: fileOf(sheet, node), span };
}

/** The place in the author's file of what a compiler made of it: to the end of its line, or of the same statement. */
function tracedPlace(sheet: Sheet, node: Node): Place | undefined {
  const trace = sheet.traces.get(fileOf(sheet, node));
  const position = node.source?.start;
  if (!trace || !position) return undefined;
  const origin = trace(position.line - 1, position.column - 1);
  const text = origin && sheet.compilation.host.read(origin.file);
  if (!origin || text === undefined) return { file: fileOf(sheet, node) };
  const start = offsetIn(text, origin.line, origin.column);
  const length = /^[^\n;{}]*/.exec(text.slice(start))![0].trimEnd().length;
  return { file: origin.file, span: { start, end: start + length } };
}

/** Where the head of a rule stands: its selector, without the block. */
export function headOf(sheet: Sheet, node: Node, length: number): Place {
  const place = placeOf(sheet, node);
  if (sheet.traces.has(fileOf(sheet, node))) return place;
  return place.span ? { ...place, span: { start: place.span.start, end: place.span.start + length } } : place;
}
