import { commandNames, commands, type Command, type CommandDescription, type Option } from './table.ts';

/** What `heddle --help` prints. */
export function helpText(): string {
  return `heddle runs mini programs in browsers.

${commandNames.map(helpOf).join('')}
  heddle COMMAND --help, heddle --version

DIR holds app.json, or a project.config.json whose miniprogramRoot says where it is. The exit status is 0, or 1 when
something is wrong with the app or the arguments.
`;
}

/** What `heddle COMMAND --help` prints. */
export function commandHelp(name: Command): string {
  return `\n${helpOf(name)}`;
}

function helpOf(name: Command): string {
  const { text, options }: CommandDescription = commands[name];
  const entries = Object.entries(options);
  const required = entries.filter(([, option]) => option.isRequired).map((entry) => ` ${formOf(entry)}`);
  const lines = entries.map((entry) => line(`      ${formOf(entry)}`, entry[1].text));
  return [line(`  heddle ${name} DIR${required.join('')}`, text), ...lines].join('');
}

/** As it is typed: `--out OUT`. */
function formOf([name, { value }]: [string, Option]): string {
  return `--${name}${value === undefined ? '' : ` ${value}`}`;
}

function line(start: string, text: string): string {
  return `${start.padEnd(32)}${text}\n`;
}
