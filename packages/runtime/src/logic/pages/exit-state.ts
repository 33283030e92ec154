import type { LeftPage } from '../../protocol/messages.ts';
import { authorMethod } from '../author-this.ts';
import { cloneData } from '../define/clone.ts';
import { attempt } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import { takeSnapshot } from '../snapshot/take.ts';
import type { Page } from './page-life.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Apps whose pages keep a state for the next visit (spec components-apis §6 `onSaveExitState`). */
export function exitStates(runtime: Runtime): void {
  runtime.handlers.leaving = () => {
    const pages = runtime.router.pages().map((page) => leave(runtime, page));
    runtime.channel.send({ type: 'left', pages });
  };
  runtime.exitState = (url) => runtime.boot?.restore?.find((page) => page.url === url)?.exitState;
}

function leave(runtime: Runtime, { instance, url }: Page): LeftPage {
  const save = authorMethod(instance, 'onSaveExitState');
  const given = save && attempt(runtime, instance, () => Reflect.apply(save, instance.self, []) as unknown);
  const { data, expireTimeStamp } = Object(given) as { data?: unknown; expireTimeStamp?: unknown };
  return {
    url,
    ...(data !== undefined && { exitState: takeSnapshot(undefined, cloneData(data)) }),
    until: typeof expireTimeStamp === 'number' ? expireTimeStamp : Date.now() + DAY,
  };
}
