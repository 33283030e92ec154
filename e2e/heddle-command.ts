import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../packages/heddle/bin/heddle.js', import.meta.url));

/** A command as a person runs it: a process of its own, in a folder. */
export interface Running {
  /** What stands behind `Local` in what it prints, once it does. */
  readonly address: Promise<string>;
  /** The exit status, and all that was printed. */
  readonly ended: Promise<{ readonly status: number | null; readonly text: string }>;
  stop(): Promise<unknown>;
}

export function runHeddle(folder: string, ...args: readonly string[]): Running {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  const ended = new Promise<{ status: number | null; text: string }>((resolve) => {
    child.on('close', (status) => resolve({ status, text }));
  });
  const address = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      text += chunk.toString();
      const [, found] = /Local +(http\S+)/.exec(text) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => reject(new Error(`heddle ${args.join(' ')} has ended.\n${text}`)));
  });
  // Commands that serve nothing are not asked for it.
  address.catch(() => {});
  return {
    address,
    ended,
    stop() {
      child.kill();
      return ended;
    },
  };
}
