/** Where a command writes, so that a test can read it. */
export interface Terminal {
  /** What was asked for. */
  out(text: string): void;
  /** What a person should know beside it. */
  err(text: string): void;
  /** Columns of a screen that a person looks at: progress is drawn there. None for a file, a pipe or a test. */
  readonly columns?: number | undefined;
}

export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  get columns() {
    return process.stderr.isTTY && !process.env['CI'] ? process.stderr.columns || 80 : undefined;
  },
};
