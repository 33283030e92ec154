/** A range in a source file: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Severity = 'error' | 'warning';

/** One finding about the author's source. Plain data: the same object feeds terminal, overlay and playground. */
export interface Diagnostic {
  /** Permanent, `family/what-is-wrong`. Codes never change meaning. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in a full sentence. */
  readonly message: string;
  /** Path of the file, relative to the source root, without a leading slash. */
  readonly file: string;
  /** Absent when the finding is about the file as a whole (a missing file, say). */
  readonly span?: Span;
  /** The way out. */
  readonly help?: string;
}

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

type Text<A extends readonly unknown[]> = string | ((...args: A) => string);

/** What `define` is given: the texts of one diagnostic. */
export interface MessageTexts<A extends readonly unknown[]> {
  readonly severity: Severity;
  readonly message: Text<A>;
  readonly help?: Text<A>;
}

/** Where a diagnostic points. */
export interface Place {
  readonly file: string;
  readonly span?: Span | undefined;
}

/** A diagnostic waiting for its place and the values its text names. */
export interface Message<A extends readonly unknown[]> {
  (place: Place, ...args: A): Diagnostic;
  readonly code: string;
  readonly severity: Severity;
  readonly texts: MessageTexts<A>;
}

/**
 * Declares a diagnostic: `define('wxml/else-without-if', { severity, message, help })`.
 * Call sites never hold prose; they call the result with a place and the values.
 */
export function define<A extends readonly unknown[] = []>(code: string, texts: MessageTexts<A>): Message<A> {
  const create = (place: Place, ...args: A): Diagnostic => {
    const help = texts.help === undefined ? undefined : render(texts.help, args);
    return {
      code,
      severity: texts.severity,
      message: render(texts.message, args),
      file: place.file,
      ...(place.span && { span: place.span }),
      ...(help !== undefined && { help }),
    };
  };
  return Object.assign(create, { code, severity: texts.severity, texts });
}

function render<A extends readonly unknown[]>(text: Text<A>, args: A): string {
  return typeof text === 'string' ? text : text(...args);
}
