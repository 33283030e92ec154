import { parseArgs } from 'node:util';
import { nearestName } from '@heddle/compiler';
import { CommandError } from '../command-error.ts';
import { commandHelp } from './help.ts';
import { commandNames, commands, isCommand, type Command, type CommandDescription } from './table.ts';

export interface Arguments {
  /** What stands after the command. */
  readonly folder: string;
  /** By the name of the option: its value, or `true` for a switch. */
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** The command of that name; an error with the one that was probably meant. */
export function findCommand(name: string): Command {
  if (isCommand(name)) return name;
  const meant = nearestName(name, commandNames);
  throw new CommandError(
    `There is no command \`${name}\`.`,
    meant === undefined
      ? `The commands are ${commandNames.join(', ')}. \`heddle --help\` tells more.`
      : `Did you mean \`heddle ${meant}\`? The commands are ${commandNames.join(', ')}.`,
  );
}

/** Reads what follows the name of a command. */
export function readArguments(command: Command, args: readonly string[]): Arguments {
  const { options, folder: what }: CommandDescription = commands[command];
  const { values, positionals } = parse(command, args);
  const [folder, ...more] = positionals;
  if (more.length > 0) {
    throw new CommandError(
      `\`heddle ${command}\` takes one folder, not ${positionals.length}.`,
      'Write a path with spaces in quotes.',
    );
  }
  if (folder === undefined || folder === '') throw missing(command, what);
  for (const [name, { isRequired }] of Object.entries(options)) {
    if (isRequired && !values[name]) throw missing(command, `--${name}`);
  }
  return { folder, values };
}

function parse(
  command: Command,
  args: readonly string[],
): { values: Record<string, string | boolean | undefined>; positionals: string[] } {
  const { options }: CommandDescription = commands[command];
  const types = Object.entries(options).map(([name, { value }]) => {
    return [name, { type: value === undefined ? ('boolean' as const) : ('string' as const) }] as const;
  });
  try {
    return parseArgs({
      args: args.map((arg, index) => withValue(arg, args[index + 1], options)),
      options: Object.fromEntries(types),
      allowPositionals: true,
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw unknownOption(command, error.message);
    if (error.code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw error;
    throw new CommandError(`${error.message.split('\n')[0]}.`, `\`heddle ${command} --help\` shows what there is.`);
  }
}

/** `--host` alone means every address, as it does in Vite. */
function withValue(arg: string, next: string | undefined, options: CommandDescription['options']): string {
  const name = arg.startsWith('--') ? arg.slice(2) : '';
  const alone = Object.hasOwn(options, name) ? options[name]!.alone : undefined;
  return alone !== undefined && (next === undefined || next.startsWith('-')) ? `${arg}=${alone}` : arg;
}

/** `message` is that of Node, which begins with the option in quotes. */
function unknownOption(command: Command, message: string): CommandError {
  const option = /'(--?[^']*)'/.exec(message)?.[1] ?? '';
  const names = Object.keys(commands[command].options).map((name) => `--${name}`);
  const meant = nearestName(option, names);
  return new CommandError(
    `\`heddle ${command}\` has no option \`${option}\`.`,
    `${meant === undefined ? '' : `Did you mean \`${meant}\`? `}\`heddle ${command} --help\` shows what there is.`,
  );
}

function missing(command: Command, what: string): CommandError {
  return new CommandError(`\`heddle ${command}\` needs ${what}.`, commandHelp(command));
}

/** The value of `--port`. */
export function portOf(value: string | boolean | undefined): number | undefined {
  if (typeof value !== 'string') return undefined;
  const port = Number(value);
  if (value.trim() !== '' && Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new CommandError(
    `\`--port\` is ${value}, which is not the number of a port.`,
    'Ports are 0 to 65535; 0 takes a free one.',
  );
}

/** A value that has a text. */
export function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
