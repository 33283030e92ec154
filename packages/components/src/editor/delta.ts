/** Formats of a piece of text, or of the line that a line feed ends. */
export type Formats = Readonly<Record<string, string | number | boolean>>;

/** One step of a document: text or something that stands in its place. */
export interface DeltaOp {
  readonly insert: string | Readonly<Record<string, unknown>>;
  readonly attributes?: Formats;
}

export interface Delta {
  readonly ops: readonly DeltaOp[];
}

/** Adds a step; text with the same formats goes on where the last one ended. */
export function push(ops: DeltaOp[], insert: DeltaOp['insert'], formats: Formats): void {
  const last = ops.at(-1);
  const attributes = Object.keys(formats).length > 0 ? formats : undefined;
  if (last && typeof last.insert === 'string' && typeof insert === 'string' && isSame(last.attributes, attributes)) {
    ops[ops.length - 1] = { ...last, insert: last.insert + insert };
  } else if (insert !== '') ops.push({ insert, ...(attributes && { attributes }) });
}

/** Text without formats; what is no text is left out. */
export function textOf({ ops }: Delta): string {
  return ops.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('');
}

function isSame(left: Formats | undefined, right: Formats | undefined): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
