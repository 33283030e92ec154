import type { ApiTable } from '../calls/apis.ts';
import { Refused } from '../calls/refused.ts';
import type { View } from '../view.ts';
import { watchBattery } from './battery.ts';
import { keyboard } from './keyboard.ts';
import { sensors, type Watch } from './sensors.ts';

const watches: Readonly<Record<string, Watch>> = { ...sensors, ...keyboard, battery: watchBattery };

/** Beginning and ending to tell the worker of what happens to the device. */
export function deviceEvents(view: View): ApiTable {
  const running = new Map<string, ReturnType<Watch>>();
  const unwatch = async (event: string): Promise<void> => {
    const stop = running.get(event);
    running.delete(event);
    (await stop)?.();
  };
  view.ended.addEventListener('abort', () => {
    for (const event of running.keys()) void unwatch(event).catch(() => undefined);
  });
  return {
    async watchDevice({ event, interval, remote }: { event: string; interval: string; remote: number }) {
      const watch = watches[event];
      if (!watch) throw new Refused('not supported in browser');
      await unwatch(event).catch(() => undefined);
      const tell = (detail: unknown): void => view.send({ type: 'remote', remote, event, detail });
      const started = watch(tell, interval);
      running.set(event, started);
      await started;
    },
    unwatchDevice: ({ event }: { event: string }) => unwatch(event),
  };
}
