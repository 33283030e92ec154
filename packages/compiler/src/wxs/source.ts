import type { Diagnostic, Message, Span } from '../diagnostics/diagnostic.ts';

export interface WxsOptions {
  readonly file: string;
  /** Where the code starts in the file: not 0 for code inside of `<wxs>`. */
  readonly offset: number;
  report(diagnostic: Diagnostic): void;
  /** Whether code has to tell where it comes from. */
  readonly sourceMaps?: boolean;
  /** Id of the module that a `require` names, written into the code; without it the request itself is written. */
  resolve?(request: string): string | undefined;
}

/** One module while it is compiled: reports with spans of the code, wherever that stands in its file. */
export interface WxsSource {
  report<A extends readonly unknown[]>(message: Message<A>, at: Range, ...args: A): void;
  spanOf(at: Range): Span;
  readonly sourceMaps: boolean;
  resolve?(request: string): string | undefined;
}

/** A syntax node, or a range like that of one. */
export interface Range {
  readonly start?: number | null;
  readonly end?: number | null;
}

export function createSource(options: WxsOptions): WxsSource {
  const spanOf = ({ start, end }: Range): Span => ({
    start: options.offset + (start ?? 0),
    end: options.offset + (end ?? start ?? 0),
  });
  return {
    spanOf,
    sourceMaps: options.sourceMaps === true,
    report: (message, at, ...args) => options.report(message({ file: options.file, span: spanOf(at) }, ...args)),
    ...(options.resolve && { resolve: options.resolve }),
  };
}
