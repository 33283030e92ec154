import type { Runtime } from '../runtime.ts';

/** Something that the page keeps for the logic thread and that tells of itself: a player, a recorder. */
export interface Remotes {
  /** A number that calls to the page name it by. */
  open(hear: (event: string, detail: unknown) => void): number;
  close(remote: number): void;
}

/** By number, never used again. */
export function remotesOf(runtime: Runtime): Remotes {
  return runtime.service(createRemotes);
}

function createRemotes({ handlers }: Runtime): Remotes {
  const all = new Map<number, (event: string, detail: unknown) => void>();
  let last = 0;
  handlers.remote = ({ remote, event, detail }) => all.get(remote)?.(event, detail);
  return {
    open(hear) {
      all.set(++last, hear);
      return last;
    },
    close: (remote) => void all.delete(remote),
  };
}
