/** What a command cannot go on from, told to the user without a stack: wrong arguments, a folder that is not there. */
export class CommandError extends Error {
  /** What to do about it. */
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.name = 'CommandError';
    this.help = help;
  }
}
