/** Where a command writes, so that a test can read it. */
export interface Terminal {
  /** What was asked for. */
  out(text: string): void;
  /** What a person should know beside it. */
  err(text: string): void;
}

export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};
