/** One finding as `tsc --pretty false` prints it. */
export interface TscFinding {
  /** As printed; absent for what is wrong with the settings as a whole. */
  readonly file?: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Number behind `TS`. */
  readonly code: number;
  /** The first line of the text; what follows explains it. */
  readonly message: string;
}

const located = /^(.+?)\((\d+),(\d+)\): error TS(\d+): (.*)$/;
const general = /^error TS(\d+): (.*)$/;

/** Reads what `tsc --pretty false` prints. Lines that are indented belong to the finding before them. */
export function parseTscOutput(output: string): TscFinding[] {
  return output.split(/\r?\n/).flatMap((text): TscFinding[] => {
    const [, file, line, column, code, message] = located.exec(text) ?? [];
    if (file !== undefined) {
      return [{ file, line: Number(line), column: Number(column), code: Number(code), message: message ?? '' }];
    }
    const [, number, rest] = general.exec(text) ?? [];
    return number === undefined ? [] : [{ line: 1, column: 1, code: Number(number), message: rest ?? '' }];
  });
}
