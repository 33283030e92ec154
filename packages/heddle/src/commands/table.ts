/** An option of a command. One without `value` is a switch. */
export interface Option {
  /** What a help text calls its value; in brackets when it may be left out. */
  readonly value?: string;
  /** What an optional value is when it is left out. */
  readonly alone?: string;
  readonly isRequired?: true;
  readonly text: string;
}

export interface CommandDescription {
  readonly text: string;
  /** What its one argument is, for a sentence about it. */
  readonly folder: string;
  readonly options: Readonly<Record<string, Option>>;
}

const server = {
  host: { value: '[ADDRESS]', alone: '0.0.0.0', text: 'address to listen on; without one, all of them, for a phone' },
  open: { text: 'opens it in the browser' },
} as const;

/** Every command with all that may follow it: arguments are read by this table, and `--help` prints it. */
export const commands = {
  create: {
    text: 'writes a starter app into DIR; files that are there stay as they are',
    folder: 'a folder for the new app',
    options: { template: { value: 'NAME', text: 'typescript, unless given, or javascript' } },
  },
  dev: {
    text: 'serves the app and follows changes of its files',
    folder: 'the folder of an app',
    options: { port: { value: 'N', text: '5173 or the next free one, unless given' }, ...server },
  },
  build: {
    text: 'writes a static site',
    folder: 'the folder of an app',
    options: {
      out: { value: 'OUT', isRequired: true, text: 'folder of the site; a site from before is replaced' },
      base: { value: '/PATH/', text: 'where the site will be served; without it, anywhere' },
      devtools: { text: 'keeps the inspection hook in it, and adds source maps' },
    },
  },
  preview: {
    text: 'serves a site that was built, as a web server would',
    folder: 'the folder of a built site',
    options: { port: { value: 'N', text: '4173 or the next free one, unless given' }, ...server },
  },
  check: {
    text: 'prints what is wrong with an app',
    folder: 'the folder of an app',
    options: {
      types: { text: 'names and types in templates too, with the TypeScript that is installed for the app' },
      json: { text: 'as JSON: an array of { code, severity, message, file, line, column, help? }' },
      watch: { text: 'again after every change; with --json, an array a line' },
    },
  },
} as const satisfies Readonly<Record<string, CommandDescription>>;

export type Command = keyof typeof commands;

export const commandNames = Object.keys(commands) as readonly Command[];

export function isCommand(name: string): name is Command {
  return Object.hasOwn(commands, name);
}
