import { CommandError } from './command-error.ts';
import { findCommand, portOf, readArguments, textOf, type Arguments } from './commands/arguments.ts';
import { commandHelp, helpText } from './commands/help.ts';
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

/** One function per command; leaving one out is a type error. Each loads what it needs: Vite alone takes a third of a second. */
const runs: Readonly<Record<Command, (args: Arguments, terminal: Terminal) => Promise<number>>> = {
  async create({ folder, values }, terminal) {
    const { create } = await import('./commands/create.ts');
    return create(folder, { template: textOf(values['template']) }, terminal);
  },
  async build({ folder, values }, terminal) {
    const { build } = await import('./commands/build.ts');
    const [out, base] = [textOf(values['out'])!, textOf(values['base'])];
    return build(folder, { out, base, devtools: values['devtools'] === true }, terminal);
  },
  async check({ folder, values }, terminal) {
    const { check } = await import('./commands/check.ts');
    const { types, json, watch } = values;
    return check(folder, { types: types === true, json: json === true, watch: watch === true }, terminal);
  },
  async preview({ folder, values }, terminal) {
    const { preview } = await import('./commands/preview.ts');
    return preview(folder, serverOptions(values), terminal);
  },
  async dev({ folder, values }, terminal) {
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
