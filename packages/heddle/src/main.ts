import { CommandError } from './command-error.ts';
import { findCommand, portOf, readArguments, textOf, type Arguments } from './commands/arguments.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { create } from './commands/create.ts';
import { commandHelp, helpText } from './commands/help.ts';
import { preview } from './commands/preview.ts';
import type { Command } from './commands/table.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { version } from './version.ts';

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
  if (name === '--help' || name === '-h' || name === 'help') return print(helpText(), terminal);
  if (name === undefined) throw new CommandError('Which command?', helpText());
  const command = findCommand(name);
  if (rest.includes('--help') || rest.includes('-h')) return print(commandHelp(command), terminal);
  return runs[command](readArguments(command, rest), terminal);
}

/** One function per command; leaving one out is a type error. */
const runs: Readonly<Record<Command, (args: Arguments, terminal: Terminal) => number | Promise<number>>> = {
  create: ({ folder, values }, terminal) => create(folder, { template: textOf(values['template']) }, terminal),
  build: ({ folder, values }, terminal) =>
    build(
      folder,
      { out: textOf(values['out'])!, base: textOf(values['base']), devtools: values['devtools'] === true },
      terminal,
    ),
  check: ({ folder, values }, terminal) =>
    check(folder, { json: values['json'] === true, watch: values['watch'] === true }, terminal),
  preview: ({ folder, values }, terminal) => preview(folder, serverOptions(values), terminal),
  async dev({ folder, values }, terminal) {
    // Vite is large, and the only one who needs it at once is this command.
    const { dev } = await import('./commands/dev.ts');
    return dev(folder, serverOptions(values), terminal);
  },
};

function serverOptions(values: Arguments['values']): {
  readonly port: number | undefined;
  readonly host: string | undefined;
  readonly open: boolean;
} {
  return { port: portOf(values['port']), host: textOf(values['host']), open: values['open'] === true };
}

function print(text: string, terminal: Terminal): number {
  terminal.out(text);
  return 0;
}
