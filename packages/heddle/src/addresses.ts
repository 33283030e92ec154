import { renderUnicodeCompact } from 'uqr';
import type { Terminal } from './terminal.ts';

export interface Addresses {
  /** For a browser on this machine. */
  readonly local: readonly string[];
  /** For other devices; none when the server listens to this machine alone. */
  readonly network: readonly string[];
}

/** Tells where a server is: every address, and a code that a phone can read. */
export function printAddresses(what: string, { local, network }: Addresses, terminal: Terminal): void {
  const lines = [
    ...local.map((address) => `  Local    ${address}\n`),
    ...network.map((address) => `  Network  ${address}\n`),
    ...(network.length === 0 ? ['  Network  with --host, for a phone\n'] : []),
  ];
  terminal.out(`\n${what}\n\n${lines.join('')}${codeOf(network[0], terminal)}\n`);
}

/** White on black whatever the colours of the terminal are: not every phone reads the opposite. */
const [PAINT, UNPAINT] = ['\u001b[40;97m', '\u001b[0m'];

/** Empty for an address that only this machine has. */
function codeOf(address: string | undefined, { columns }: Terminal): string {
  if (address === undefined) return '';
  const code = renderUnicodeCompact(address, { border: 2 });
  const lines = code
    .split('\n')
    .map((line) => (columns === undefined ? `  ${line}\n` : `  ${PAINT}${line}${UNPAINT}\n`));
  return `\n${lines.join('')}\n  A phone in the same network opens it with its camera.\n`;
}
