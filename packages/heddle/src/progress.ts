import type { DiskHost } from '@heddle/compiler/node';
import type { Terminal } from './terminal.ts';

/** Tells what a command is at, on one line that is gone at the end. Says nothing where nobody looks. */
export interface Progress {
  /** From now on it is this: `Compiling`. */
  step(text: string): void;
  /** Of that, so much is done: `128 files`. */
  detail(text: string): void;
  end(): void;
}

/** A line that changes more often than this, in ms, cannot be read. */
const PAUSE = 80;

export function startProgress({ columns, err }: Terminal): Progress {
  if (columns === undefined) return { step: () => {}, detail: () => {}, end: () => {} };
  let step = '';
  let drawn = 0;
  const draw = (text: string): void => {
    drawn = Date.now();
    err(`\r\u001b[K${text.slice(0, columns - 1)}`);
  };
  return {
    step(text) {
      step = text;
      draw(`${text} …`);
    },
    detail(text) {
      if (Date.now() - drawn >= PAUSE) draw(`${step} … ${text}`);
    },
    end: () => draw(''),
  };
}

/** The same files; `progress` counts those that are read. */
export function countingHost(host: DiskHost, progress: Progress): DiskHost {
  const files = new Set<string>();
  return {
    ...host,
    read(file) {
      files.add(file);
      progress.detail(`${files.size} files`);
      return host.read(file);
    },
  };
}
