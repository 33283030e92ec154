import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { CommandError } from './command-error.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { processTerminal, type Terminal } from './terminal.ts';

const HELP = `heddle runs mini programs in browsers.

  heddle build DIR --out OUT   writes a static site
      --devtools               keeps the inspection hook in it, and adds source maps
  heddle dev DIR               serves the app and follows changes of its files
      --port N                 5173 or the next free one, unless given
      --host [ADDRESS]         address to listen on; without one, all of them
  heddle check DIR             prints what is wrong with an app
      --json                   as JSON: an array of { code, severity, message, file, line, column, help? }

  heddle --help, heddle --version

DIR holds app.json, or a project.config.json whose miniprogramRoot says where it is.
`;

/** What may follow each command, besides the folder. */
const COMMANDS = {
  build: { out: { type: 'string' }, devtools: { type: 'boolean' } },
  dev: { port: { type: 'string' }, host: { type: 'string' } },
  check: { json: { type: 'boolean' } },
} as const satisfies Record<string, ParseArgsConfig['options']>;

type Command = keyof typeof COMMANDS;

/** The `heddle` command. Returns the exit status. */
export async function main(args: readonly string[], terminal: Terminal = processTerminal): Promise<number> {
  try {
    return await run(args, terminal);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    terminal.err(`${error.message}\n${error.help === undefined ? '' : `${error.help}\n`}`);
    return 1;
  }
}

async function run([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === '--version' || name === '-v') return print(`${version()}\n`, terminal);
  if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help')) return print(HELP, terminal);
  if (name === undefined) throw new CommandError('Which command?', HELP);
  if (!isCommand(name)) {
    throw new CommandError(
      `There is no command \`${name}\`.`,
      `The commands are ${Object.keys(COMMANDS).join(', ')}. \`heddle --help\` tells more.`,
    );
  }
  const { folder, values } = readArguments(name, rest);
  switch (name) {
    case 'build':
      return build(
        folder,
        { out: required(values['out'], name, '--out'), devtools: values['devtools'] === true },
        terminal,
      );
    case 'check':
      return check(folder, { json: values['json'] === true }, terminal);
    case 'dev': {
      // Vite is large, and the only one who needs it is this command.
      const { dev } = await import('./commands/dev.ts');
      return dev(folder, { port: portOf(values['port']), host: hostOf(values['host']) }, terminal);
    }
  }
}

function readArguments(command: Command, args: readonly string[]): { folder: string; values: Record<string, unknown> } {
  try {
    // `--host` alone means every address, as it does in Vite.
    const filled = args.map((arg, index) => (arg === '--host' && isAlone(args[index + 1]) ? '--host=0.0.0.0' : arg));
    const { values, positionals } = parseArgs({ args: filled, options: COMMANDS[command], allowPositionals: true });
    const [folder, ...more] = positionals;
    if (more.length > 0)
      throw new CommandError(
        `\`heddle ${command}\` takes one folder, not ${positionals.length}.`,
        'Write a path with spaces in quotes.',
      );
    return { folder: required(folder, command, 'the folder of an app'), values };
  } catch (error) {
    if (!isArgumentError(error)) throw error;
    throw new CommandError(error.message, '`heddle --help` shows what there is.');
  }
}

function isAlone(next: string | undefined): boolean {
  return next === undefined || next.startsWith('-');
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function required(value: unknown, command: Command, what: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new CommandError(`\`heddle ${command}\` needs ${what}.`, HELP);
}

function portOf(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new CommandError(
    `\`--port\` is ${String(value)}, which is not the number of a port.`,
    'Ports are 0 to 65535; 0 takes a free one.',
  );
}

function hostOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isCommand(name: string): name is Command {
  return Object.hasOwn(COMMANDS, name);
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return (manifest as { version: string }).version;
}

function print(text: string, terminal: Terminal): number {
  terminal.out(text);
  return 0;
}
