/** As many run at once; the others wait in order. */
export interface Queue {
  /** Settles when it is the caller's turn; gives what ends that. Rejects when the wait was given up. */
  enter(signal: AbortSignal): Promise<() => void>;
}

export function createQueue(limit: number): Queue {
  const waiting: (() => void)[] = [];
  let running = 0;
  const leave = (): void => {
    running--;
    waiting.shift()?.();
  };
  return {
    async enter(signal) {
      if (running >= limit) {
        await new Promise<void>((resolve, reject) => {
          waiting.push(resolve);
          signal.addEventListener('abort', () => {
            const place = waiting.indexOf(resolve);
            if (place >= 0) waiting.splice(place, 1);
            reject(signal.reason as Error);
          });
        });
      }
      running++;
      return leave;
    },
  };
}
