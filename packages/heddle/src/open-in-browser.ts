import { spawn } from 'node:child_process';

/** Opens an address as a click on a link would. A machine without a browser is none the worse for it. */
export function openInBrowser(address: string): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  spawn(command!, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
